/** A key that the mechanism does not know: another unit of a quantity that it does know, or a slip of the fingers. */

import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { convertedTo, isUnit } from '../../quantities/convert.ts';
import { readable, rounded, THIN_SPACE } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { stemOf, suffixOf, unitOf } from '../../quantities/units.ts';
import { own } from '../address.ts';
import { guess } from '../fixes.ts';
import type { Member, ObjectNode } from '../json/tree.ts';
import { inUnitOf, REPORT_DIGITS } from '../number.ts';
import type { Fix } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { numberIn } from './number-in-text.ts';

export function unknownParameter(
  reader: Reader,
  where: Text,
  parameters: Readonly<Record<string, Parameter>>,
  parent: ObjectNode,
  member: Member,
): void {
  if (reader.passOver('wrong-unit')) return;
  const written = member.name;
  const table = Object.keys(parameters).find((key) => hasColumn(parameters[key], written));
  if (table) {
    const message = msg`"${written}" is a column of the table "${table}": write it in the rows there.`;
    reader.report('unknown-key', member.key, message, () => [reader.removal(parent, member)]);
    return;
  }
  const known = sameQuantity(written, parameters);
  if (!known) {
    reader.unknownKey(member, Object.keys(parameters), where, parent);
    return;
  }
  reader.takeFor(parent, known);
  const { symbol } = unitOf(known);
  const taken = parent.members.has(known);
  /** The number stays, so the author says whether it is in the unit of the key. */
  const renamed = (): Fix | undefined => {
    if (taken || member.value?.kind !== 'number') return undefined;
    const number = member.value.value;
    const title = symbol === '' ? msg`Write "${known}", if ${number} has no unit` : msg`Write "${known}", if ${number} is in ${symbol}`;
    return guess(member.key, JSON.stringify(known), title);
  };
  const unit = unitText(written, known);
  if (unit === '') {
    reader.report('unknown-key', member.key, msg`The unit is part of the key: use ${known} and a number in ${symbol}.`, () => [renamed()]);
    return;
  }
  const before = numberOf(member);
  const after = converted(known, before, unit);
  if (after === undefined) {
    const message =
      symbol === ''
        ? msg`The unit of ${written} does not fit: this quantity has no unit. Use ${known}.`
        : msg`The unit of ${written} does not fit: this quantity is given in ${symbol}. Use ${known}.`;
    // A unit that we do not know may be any: nothing that keeps the number is right.
    reader.report('wrong-dimension', member.key, message, () => [isUnit(unit) ? renamed() : undefined]);
    return;
  }
  const fixes = () => [taken ? reader.removal(parent, member) : conversion(member, known, after)];
  if (!Number.isFinite(after)) {
    reader.report('wrong-unit', member.key, msg`Use ${known}.`, fixes);
    return;
  }
  const same = sequence(
    [sequence([readable(before, REPORT_DIGITS, true), unitWords(unit)], THIN_SPACE), inUnitOf(known, after, REPORT_DIGITS)],
    ' = ',
  );
  reader.report('wrong-unit', member.key, msg`Use ${known}; ${same}.`, fixes);
}

/** Key and number together, so that the quantity stays the same. */
function conversion({ key, value }: Member, known: string, number: number): Fix | undefined {
  if (!value || !Number.isFinite(number)) return undefined;
  return {
    title: msg`Write "${known}": ${number}`,
    edits: [
      { offset: key.offset, length: key.end - key.offset, text: JSON.stringify(known) },
      { offset: value.offset, length: value.end - value.offset, text: String(number) },
    ],
    meaning: 'kept',
  };
}

/** The number of a member, also one in double quotes; NaN where there is none. */
function numberOf({ name, value }: Member): number {
  return value?.kind === 'number' ? value.value : value?.kind === 'string' ? numberIn(name, value.value) : Number.NaN;
}

/** What stands in a key behind the name of the quantity; empty where nothing does. */
function unitText(written: string, known: string): string {
  return written.slice(stemOf(known).length + 1);
}

/** As a unit is read: the table of units knows the typographic form of some. */
function unitWords(unit: string): string {
  return suffixOf(`_${unit}`) === unit ? unitOf(`_${unit}`).symbol : unit.replaceAll('_per_', '/').replaceAll('_', ' ');
}

/** Undefined where the text is no unit of this quantity. */
function converted(known: string, number: number, unit: string): number | undefined {
  const found = convertedTo(known, number, unit);
  return found === undefined ? undefined : rounded(found, REPORT_DIGITS);
}

function hasColumn(parameter: Parameter, name: string): boolean {
  return parameter.kind === 'table' && own(parameter.columns, name) !== undefined;
}

/** The parameter that differs from `written` only in its unit: of several the one with the longest name. */
function sameQuantity(written: string, parameters: Readonly<Record<string, Parameter>>): string | undefined {
  const stem = stemOf(written);
  const numeric = Object.keys(parameters).filter((key) => parameters[key].kind === 'number');
  const exact = numeric.find((key) => stemOf(key) === stem);
  if (exact) return exact;
  const [longest] = numeric.filter((key) => written.startsWith(`${stemOf(key)}_`)).sort((a, b) => b.length - a.length);
  // A key that ends in a unit of the table may be another quantity altogether, unless all of its end is a unit.
  return longest !== undefined && (suffixOf(written) === undefined || isUnit(unitText(written, longest))) ? longest : undefined;
}
