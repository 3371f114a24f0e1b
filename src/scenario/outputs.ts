/** Output pointers: what they can address in a scenario, and what one of them means. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import type { Output, SeriesDeclaration } from '../mechanisms/contract/result.ts';
import { pointerTo, segmentsOf } from './pointer.ts';

export type Comparison = 'ratio' | 'difference' | 'percent';
export type Reduction = 'max' | 'min' | 'argmax' | 'argmin' | 'first' | 'last';

/** What a scenario has, as far as pointers are concerned. */
export interface OutputScope {
  /** Mechanisms that take part. */
  readonly mechanisms: readonly Mechanism[];
  readonly variants: readonly string[];
  /** Sweep -> how many points, and whether argmax has a meaning; asked for when a pointer leads there. */
  readonly sweeps: ReadonlyMap<string, () => SweepShape>;
}

export interface SweepShape {
  readonly points: number;
  /** One axis of numbers: it has a place of the maximum. */
  readonly ordered: boolean;
}

export type OutputAddress = { readonly mechanism: Mechanism; readonly variant: string } & (
  | { readonly kind: 'scalar'; readonly key: string; readonly output: Output }
  | {
      readonly kind: 'series';
      readonly name: string;
      readonly series: SeriesDeclaration;
      readonly point?: { readonly axis: 'x' | 'y'; readonly index: number };
    }
  | { readonly kind: 'comparison'; readonly key: string; readonly output: Output; readonly comparison: Comparison }
  | {
      readonly kind: 'sweep';
      readonly sweep: string;
      readonly key: string;
      readonly output: Output;
      readonly reduction?: Reduction;
      readonly index?: number;
    }
);

/** The segments that may follow, with what lies below; `undefined` ends the pointer here. */
interface Branch {
  readonly next: ReadonlyMap<string, () => Branch>;
  /** A whole number up to this bound may follow. */
  readonly indices?: number;
  readonly index?: (index: number) => OutputAddress;
  readonly address?: OutputAddress;
}

const LEAF: ReadonlyMap<string, () => Branch> = new Map();
const COMPARISONS: readonly Comparison[] = ['ratio', 'difference', 'percent'];
const REDUCTIONS: readonly Reduction[] = ['max', 'min', 'first', 'last'];
const PLACES: readonly Reduction[] = ['argmax', 'argmin'];
/** Length of the longest series (see `Series`). */
const SERIES_POINTS = 201;

/** Made when they are first entered, and kept. */
function branches<T>(items: Iterable<T>, name: (item: T) => string, below: (item: T) => Branch): Map<string, () => Branch> {
  return new Map([...items].map((item) => [name(item), once(() => below(item))]));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const roots = new WeakMap<OutputScope, Branch>();

function root(scope: OutputScope): Branch {
  const known = roots.get(scope) ?? grow(scope);
  roots.set(scope, known);
  return known;
}

function grow(scope: OutputScope): Branch {
  const runs = branches(['base', ...scope.variants], String, (variant) => variantBranch(scope, variant));
  const compared = branches(scope.variants, String, (variant) => ({
    next: branches(
      scope.mechanisms,
      ({ id }) => id,
      (mechanism) => comparisonBranch(mechanism, variant),
    ),
  }));
  const swept = branches(
    scope.sweeps,
    ([name]) => name,
    ([name, shape]) => ({
      next: branches(['base', ...scope.variants], String, (variant) => ({
        next: branches(
          scope.mechanisms,
          ({ id }) => id,
          (mechanism) => sweepBranch(mechanism, variant, name, shape()),
        ),
      })),
    }),
  );
  if (compared.size > 0) runs.set('compare', () => ({ next: compared }));
  if (swept.size > 0) runs.set('sweeps', () => ({ next: swept }));
  return { next: runs };
}

function variantBranch(scope: OutputScope, variant: string): Branch {
  return {
    next: branches(
      scope.mechanisms,
      ({ id }) => id,
      (mechanism) => {
        const next = branches(
          Object.entries(mechanism.outputs),
          ([key]) => key,
          ([key, output]) => ({
            next: LEAF,
            address: { kind: 'scalar', mechanism, variant, key, output },
          }),
        );
        if (Object.keys(mechanism.series).length > 0) next.set('series', () => seriesBranch(mechanism, variant));
        return { next };
      },
    ),
  };
}

function seriesBranch(mechanism: Mechanism, variant: string): Branch {
  return {
    next: branches(
      Object.entries(mechanism.series),
      ([name]) => name,
      ([name, series]) => {
        const address = { kind: 'series', mechanism, variant, name, series } as const;
        return {
          address,
          next: branches(['x', 'y'] as const, String, (axis) => ({
            next: LEAF,
            indices: SERIES_POINTS,
            index: (index) => ({ ...address, point: { axis, index } }),
          })),
        };
      },
    ),
  };
}

/** Only numbers can be compared, or have a maximum. */
export function numericOutputs(mechanism: Mechanism): [string, Output][] {
  return Object.entries(mechanism.outputs).filter(([, output]) => !output.verdicts);
}

function comparisonBranch(mechanism: Mechanism, variant: string): Branch {
  return {
    next: branches(
      numericOutputs(mechanism),
      ([key]) => key,
      ([key, output]) => ({
        next: branches(COMPARISONS, String, (comparison) => ({
          next: LEAF,
          address: { kind: 'comparison', mechanism, variant, key, output, comparison },
        })),
      }),
    ),
  };
}

function sweepBranch(mechanism: Mechanism, variant: string, sweep: string, shape: SweepShape): Branch {
  return {
    next: branches(
      Object.entries(mechanism.outputs),
      ([key]) => key,
      ([key, output]) => {
        const address = { kind: 'sweep', mechanism, variant, sweep, key, output } as const;
        const reductions = output.verdicts ? [] : shape.ordered ? [...REDUCTIONS, ...PLACES] : REDUCTIONS;
        const next = branches(reductions, String, (reduction): Branch => ({ next: LEAF, address: { ...address, reduction } }));
        next.set('values', () => ({ next: LEAF, indices: shape.points, index: (index) => ({ ...address, index }) }));
        return { next, address };
      },
    ),
  };
}

/** The pointer breaks off at one segment: what stands there, and what could. */
export interface DeadEnd {
  readonly segment: string | undefined;
  /** The pointer up to there. */
  readonly before: string;
  candidates(): Iterable<string>;
  /** The pointer from there on. */
  readonly after: string;
}

/** What an output pointer means in this scope, or where it breaks off. */
export function resolveOutput(pointer: string, scope: OutputScope): OutputAddress | DeadEnd {
  const segments = segmentsOf(pointer);
  if (!segments) return { segment: pointer, before: '', candidates: () => root(scope).next.keys(), after: '' };
  let branch = root(scope);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i];
    const next = branch.next.get(segment);
    if (next) branch = next();
    else if (branch.index && /^(0|[1-9]\d*)$/.test(segment) && Number(segment) < branch.indices!)
      branch = { next: LEAF, address: branch.index(Number(segment)) };
    else return deadEnd(branch, segment, segments, i);
  }
  return branch.address ?? deadEnd(branch, undefined, segments, segments.length);
}

function deadEnd(branch: Branch, segment: string | undefined, segments: readonly string[], at: number): DeadEnd {
  function* candidates(): Generator<string> {
    yield* branch.next.keys();
    if (branch.indices) yield '0';
  }
  return { segment, before: pointerTo(...segments.slice(0, at)), candidates, after: pointerTo(...segments.slice(at + 1)) };
}

export function isDeadEnd(resolved: object): resolved is DeadEnd {
  return 'candidates' in resolved;
}

/** Every pointer that exists and begins with `prefix`; of points, only the first. */
export function* outputPointersIn(scope: OutputScope, prefix = ''): Generator<string> {
  yield* below(root(scope), '', prefix);
}

function* below(branch: Branch, pointer: string, prefix: string): Generator<string> {
  if (branch.address && pointer.startsWith(prefix)) yield pointer;
  if (branch.index) {
    const first = `${pointer}/0`;
    if (first.startsWith(prefix)) yield first;
  }
  for (const [segment, next] of branch.next) {
    const longer = pointer + pointerTo(segment);
    if (longer.startsWith(prefix) || prefix.startsWith(longer)) yield* below(next(), longer, prefix);
  }
}
