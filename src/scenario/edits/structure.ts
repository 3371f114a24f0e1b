/** Edits that add parts to a scenario, and those that take a value back to its default. */
import { defaultOf, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Value, Values } from '../../mechanisms/contract/parameter.ts';
import { msg } from '../../quantities/text.ts';
import { parameterAt } from '../address.ts';
import { RESERVED_VARIANT_NAMES } from '../format/names.ts';
import { find, toValue } from '../json/tree.ts';
import type { ScenarioDocument } from '../read.ts';
import { insertMembers } from './insert.ts';
import type { Plain } from './print.ts';
import { type Change, type EditResult, setValues } from './set-values.ts';

/** Writes the default of the parameter (or of one cell's table): visible, and one undo step. */
export function resetParameter(document: ScenarioDocument, pointer: string): EditResult {
  const address = parameterAt(pointer, new Map(document.mechanisms.map((mechanism) => [mechanism.id, mechanism])));
  if (!address) return { refused: msg`There is no parameter ${pointer}.` };
  const { mechanism, key, cell, variant } = address;
  if (!find(document.root, pointerPath(variant, mechanism, key))) return { edits: [] };
  const fallback = defaultOf(mechanism, key, chosenIn(document, variant, mechanism));
  if (!cell) return setValues(document, [{ pointer, value: fallback }]);
  const value = Array.isArray(fallback) ? fallback[cell.row]?.[cell.column] : undefined;
  return value === undefined ? { refused: msg`The default table has no row ${cell.row + 1}.` } : setValues(document, [{ pointer, value }]);
}

function pointerPath(variant: string | undefined, mechanism: Mechanism, ...rest: readonly string[]): string[] {
  return [...(variant === undefined ? [] : ['variants', variant]), 'parameters', mechanism.id, ...rest];
}

/** What is written for a mechanism, so that a default that follows a choice follows it here too. */
function chosenIn(document: ScenarioDocument, variant: string | undefined, mechanism: Mechanism): Values {
  const written = [undefined, variant].map((name) => find(document.root, pointerPath(name, mechanism)));
  return Object.assign({}, ...written.map((node) => (node?.kind === 'object' ? (toValue(node) as Values) : {})));
}

/** Lets a mechanism take part, with its defaults or the values of one of its presets. */
export function addMechanism(document: ScenarioDocument, mechanism: Mechanism, presetId?: string): EditResult {
  if (find(document.root, ['parameters', mechanism.id])) return { refused: msg`${mechanism.id} takes part already.` };
  const values = presetId === undefined ? {} : mechanism.presets[presetId].values;
  return insert(document, ['parameters', mechanism.id], values as Plain);
}

/** A new variant that differs from the base (or from `extends`) in the given values: pointers as `/parameters/…`. */
export function addVariant(
  document: ScenarioDocument,
  name: string,
  { label, parent, changes }: { readonly label?: string; readonly parent?: string; readonly changes: readonly Change[] },
): EditResult {
  if ((RESERVED_VARIANT_NAMES as readonly string[]).includes(name) || name === '')
    return { refused: msg`A variant cannot be called "${name}".` };
  if (find(document.root, ['variants', name])) return { refused: msg`There is a variant "${name}" already.` };
  const mechanisms = new Map(document.mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  const parameters: Record<string, Record<string, Value>> = {};
  for (const { pointer, value } of changes) {
    const address = parameterAt(pointer, mechanisms);
    if (!address || address.cell || address.variant !== undefined) return { refused: msg`${pointer} is not a parameter of the base.` };
    parameters[address.mechanism.id] = { ...parameters[address.mechanism.id], [address.key]: value };
  }
  const variant = { ...(label !== undefined && { label }), ...(parent !== undefined && { extends: parent }), parameters };
  return insert(document, ['variants', name], variant as Plain);
}

/** Inserts a value at a path of two keys, with its parent where that is missing. */
function insert(document: ScenarioDocument, [parent, key]: readonly [string, string], value: Plain): EditResult {
  const { root, broken, text } = document;
  if (broken !== undefined || root?.kind !== 'object') return { refused: broken ?? msg`The text is not a scenario.` };
  const holder = root.members.get(parent);
  if (!holder) return { edits: insertMembers(text, root, root, { [parent]: { [key]: value } }) };
  if (holder.value?.kind !== 'object') return { refused: msg`"${parent}" is not an object.` };
  return { edits: insertMembers(text, root, holder.value, { [key]: value }) };
}
