/** What a scenario gives when it is run. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Values } from '../mechanisms/contract/parameter.ts';
import type { Result } from '../mechanisms/contract/result.ts';
import type { Scalar } from '../quantities/scalar.ts';
import type { Text } from '../quantities/text.ts';

export interface MechanismRun {
  readonly mechanism: Mechanism;
  /** Complete: defaults, sets, given values, variant chain, links and overrides applied, in that order. */
  readonly values: Values;
  /** Keys whose value is written in the file for this variant (the rest are defaults). */
  readonly given: ReadonlySet<string>;
  /** Keys fed by a link -> the output pointer they come from. */
  readonly linked: ReadonlyMap<string, string>;
  /** Keys (or `patches/1/sei_thickness_nm`) outside the literature range: outputs are extrapolated. */
  readonly extrapolated: readonly string[];
  readonly result: Result;
}

export interface VariantRun {
  /** `base`, or the name of a variant. */
  readonly name: string;
  readonly label: Text;
  /** In the order of the register. */
  readonly mechanisms: ReadonlyMap<string, MechanismRun>;
  /** A variant that cannot run says why; its mechanisms are then missing or incomplete. */
  readonly failure?: Text;
}

export interface ScenarioRun {
  /** `base` first, then the variants in the order of the file. */
  readonly variants: readonly VariantRun[];
}

/** The answer to an output pointer. */
export type Answer =
  | { readonly kind: 'scalar'; readonly key: string; readonly scalar: Scalar; readonly extrapolated: boolean }
  | {
      readonly kind: 'curve';
      readonly xKey: string;
      readonly yKey: string;
      readonly x: readonly (number | string | boolean)[];
      readonly y: readonly Scalar[];
      /** A sweep over two parameters: the coordinate on the outer axis of every point (x is the inner one). */
      readonly outer?: { readonly key: string; readonly x: readonly (number | string | boolean)[] };
    }
  | { readonly kind: 'missing'; readonly because: Text };
