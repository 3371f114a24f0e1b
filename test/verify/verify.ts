/** Holds the models against reference cases: `{ id, kind, title, inputs, outputs, rtol }`, the kind naming one computation. */
import { seiImpedanceKinds } from './sei-impedance.ts';
import { solvationKinds } from './solvation.ts';
import { tipFieldKinds } from './tip-field.ts';

export interface ReferenceCase {
  readonly id: string;
  readonly kind: string;
  readonly title?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** The largest relative error allowed (absolute where the reference is 0). */
  readonly rtol: number;
}

export interface ReferenceFile {
  readonly title?: string;
  readonly constants?: Readonly<Record<string, number>>;
  readonly cases: readonly ReferenceCase[];
}

/** One number, word or truth value of an output. */
export interface Comparison {
  /** `patch_current_density_A_per_m2[1]`, `image.ssip_fraction`. */
  readonly path: string;
  readonly model: unknown;
  readonly reference: unknown;
  /** Infinite where the model gives no such value. */
  readonly error: number;
}

export interface CaseReport {
  readonly case: ReferenceCase;
  readonly comparisons: readonly Comparison[];
  readonly worst: number;
  readonly passed: boolean;
  /** Why nothing could be compared. */
  readonly failure?: string;
}

/** Kind -> what the models give, by the names of the case. */
const KINDS: Readonly<Record<string, (inputs: never, constants: never) => Readonly<Record<string, unknown>>>> = {
  ...tipFieldKinds,
  ...seiImpedanceKinds,
  ...solvationKinds,
};

export function verifyCase(reference: ReferenceCase, constants: ReferenceFile['constants'] = {}): CaseReport {
  const failed = (failure: string): CaseReport => ({
    case: reference,
    comparisons: [],
    worst: Number.POSITIVE_INFINITY,
    passed: false,
    failure,
  });
  if (!Object.hasOwn(KINDS, reference.kind)) return failed(`unknown kind ${JSON.stringify(reference.kind)}`);
  let outputs: Readonly<Record<string, unknown>>;
  try {
    outputs = KINDS[reference.kind](reference.inputs as never, constants as never);
  } catch (error) {
    return failed(`the model threw: ${error instanceof Error ? error.message : error}`);
  }
  const comparisons = Object.entries(reference.outputs).flatMap(([name, value]) => compare(name, outputs[name], value));
  if (comparisons.length === 0) return failed('the case has no outputs');
  const worst = Math.max(...comparisons.map(({ error }) => error));
  return { case: reference, comparisons, worst, passed: worst <= reference.rtol };
}

/** Element by element through arrays and objects, following the reference. */
export function compare(path: string, model: unknown, reference: unknown): readonly Comparison[] {
  if (Array.isArray(reference)) {
    const values = Array.isArray(model) || ArrayBuffer.isView(model) ? Array.from(model as ArrayLike<unknown>) : undefined;
    if (values?.length !== reference.length) return [{ path, model, reference, error: Number.POSITIVE_INFINITY }];
    return reference.flatMap((value, index) => compare(`${path}[${index}]`, values[index], value));
  }
  if (typeof reference === 'object' && reference !== null) {
    const values = typeof model === 'object' && model !== null ? (model as Readonly<Record<string, unknown>>) : {};
    return Object.entries(reference).flatMap(([key, value]) => compare(`${path}.${key}`, values[key], value));
  }
  return [{ path, model, reference, error: errorOf(model, reference) }];
}

function errorOf(model: unknown, reference: unknown): number {
  if (typeof reference !== 'number') return model === reference ? 0 : Number.POSITIVE_INFINITY;
  if (typeof model !== 'number' || !Number.isFinite(model)) return Number.POSITIVE_INFINITY;
  return reference === 0 ? Math.abs(model) : Math.abs(model - reference) / Math.abs(reference);
}
