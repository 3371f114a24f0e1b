/** From "this control now has this value" to the places of the file that must change. */

import { completeValues, type Mechanism, type Preset } from '../../mechanisms/contract/mechanism.ts';
import {
  type NumberParameter,
  type Parameter,
  sameValue,
  type TableRow,
  type Value,
  type Values,
} from '../../mechanisms/contract/parameter.ts';
import { pointerTo } from '../../scenario/pointer.ts';
import type { MechanismRun } from '../../scenario/results.ts';
import { withSliderDigits } from '../ui/scale.ts';
import type { Change } from './gestures.ts';

/** Paths below a mechanism's parameters: `height_um`, `patches`, `patches/1/sei_thickness_nm`. */
export type PathValues = Readonly<Record<string, Value>>;

export const BASE = 'base';

/** Where the values of a variant (or of `base`) are written. */
export function parametersPointer(variant: string, mechanism: string, ...path: readonly (string | number)[]): string {
  return variant === BASE ? pointerTo('parameters', mechanism, ...path) : pointerTo('variants', variant, 'parameters', mechanism, ...path);
}

/** The value of a path in complete values. */
export function valueAt(values: Values, path: string): Value | undefined {
  const [key, row, column] = path.split('/');
  if (row === undefined) return values[key];
  return (values[key] as readonly TableRow[])[Number(row)]?.[column];
}

/** The definition of a path: of a cell, its column. */
export function parameterOf(mechanism: Mechanism, path: string): Parameter | undefined {
  const [key, , column] = path.split('/');
  const parameter = mechanism.parameters[key];
  return column !== undefined && parameter?.kind === 'table' ? parameter.columns[column] : parameter;
}

/** The changes of the file for new values of one mechanism in one variant. */
export function changesFor(variant: string, mechanism: string, paths: PathValues): readonly Change[] {
  return Object.entries(paths).map(([path, value]) => ({ pointer: parametersPointer(variant, mechanism, ...path.split('/')), value }));
}

/** The changes that bring a mechanism to a preset: its values, and the defaults elsewhere. Linked keys are left alone. */
export function presetPaths(run: MechanismRun, preset: Values): PathValues {
  const target = completeValues(run.mechanism, preset);
  return Object.fromEntries(Object.entries(target).filter(([key, value]) => !run.linked.has(key) && !sameValue(value, run.values[key])));
}

/** The preset whose values the mechanism has, whatever moment of its course is in view. The defaults are no preset. */
export function presetInView({ mechanism, values }: Pick<MechanismRun, 'mechanism' | 'values'>): Preset | undefined {
  const same = (key: string, value: Value) => sameValue(value, values[key]);
  return Object.values(mechanism.presets).find((preset) => {
    const chosen = Object.entries(preset.values);
    if (chosen.length === 0 || !chosen.every(([key, value]) => same(key, value))) return false;
    const target = Object.entries(completeValues(mechanism, preset.values));
    return target.every(([key, value]) => key === mechanism.clock?.parameter || same(key, value));
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The slider's range, widened to where the value already is. */
function reach({ soft, hard }: NumberParameter, present: number): readonly [number, number] {
  return [Math.max(hard[0], Math.min(soft[0], present)), Math.min(hard[1], Math.max(soft[1], present))];
}

/**
 * Values from a drag in the picture, made fit for the file: inside the slider's range and with its digits. Two cells of one
 * column in one drag share something (a boundary between two patches): what they share stays what it was.
 */
export function tamed(mechanism: Mechanism, values: Values, proposed: Readonly<Record<string, number>>): PathValues {
  const entries = Object.entries(proposed);
  const result: Record<string, number> = {};
  for (const [path, value] of entries) {
    const parameter = parameterOf(mechanism, path);
    const present = valueAt(values, path);
    if (parameter?.kind !== 'number' || typeof present !== 'number' || !Number.isFinite(value)) continue;
    const [low, high] = reach(parameter, present);
    result[path] = clamp(withSliderDigits(parameter, clamp(value, low, high)), ...parameter.hard);
  }
  for (const [first, second] of pairs(entries.map(([path]) => path))) {
    const parameter = parameterOf(mechanism, first);
    const shares = [valueAt(values, first), valueAt(values, second)];
    if (parameter?.kind !== 'number' || typeof shares[0] !== 'number' || typeof shares[1] !== 'number') continue;
    const total = shares[0] + shares[1];
    const low = Math.min(parameter.soft[0], shares[0], shares[1]);
    const share = clamp(withSliderDigits(parameter, proposed[first]), low, total - low);
    result[first] = Number(share.toPrecision(12));
    result[second] = Number((total - share).toPrecision(12));
  }
  return result;
}

/** Two paths that are cells of the same column of the same table. */
function pairs(paths: readonly string[]): (readonly [string, string])[] {
  const columns = new Map<string, string[]>();
  for (const path of paths) {
    const [key, row, column] = path.split('/');
    if (row !== undefined) columns.set(`${key}/${column}`, [...(columns.get(`${key}/${column}`) ?? []), path]);
  }
  return [...columns.values()].filter((cells) => cells.length === 2).map(([first, second]) => [first, second] as const);
}
