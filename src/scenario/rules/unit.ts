/** A key that the mechanism does not know: another unit of a quantity that it does know, or a slip of the fingers. */

import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { rounded } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { fromSI, stemOf, suffixOf, toSI, unitOf } from '../../quantities/units.ts';
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
  if (stemOf(written) === written && stemOf(known) === written) {
    reader.report('unknown-key', member.key, msg`The unit is part of the key: use ${known} and a number in ${symbol}.`, () => [renamed()]);
    return;
  }
  if (suffixOf(written) === undefined || unitOf(written).dimension !== unitOf(known).dimension) {
    const message =
      symbol === ''
        ? msg`The unit of ${written} does not fit: this quantity has no unit. Use ${known}.`
        : msg`The unit of ${written} does not fit: this quantity is given in ${symbol}. Use ${known}.`;
    // A unit that we do not know may be any: nothing that keeps the number is right.
    reader.report('wrong-dimension', member.key, message, () => [suffixOf(written) === undefined ? undefined : renamed()]);
    return;
  }
  const fixes = () => [taken ? reader.removal(parent, member) : conversion(member, known)];
  const message = msg`Use ${known}.`;
  const [before, after] = [numberOf(member), inUnit(member, known)];
  if (!Number.isFinite(after)) {
    reader.report('wrong-unit', member.key, message, fixes);
    return;
  }
  const same = sequence([inUnitOf(written, before, REPORT_DIGITS), inUnitOf(known, after, REPORT_DIGITS)], ' = ');
  reader.report('wrong-unit', member.key, msg`Use ${known}; ${same}.`, fixes);
}

/** Key and number together, so that the quantity stays the same. */
function conversion(member: Member, known: string): Fix | undefined {
  const { key, value } = member;
  const converted = inUnit(member, known);
  if (!value || !Number.isFinite(converted)) return undefined;
  return {
    title: msg`Write "${known}": ${converted}`,
    edits: [
      { offset: key.offset, length: key.end - key.offset, text: JSON.stringify(known) },
      { offset: value.offset, length: value.end - value.offset, text: String(converted) },
    ],
    meaning: 'kept',
  };
}

/** The number of a member, also one in double quotes; NaN where there is none. */
function numberOf({ name, value }: Member): number {
  return value?.kind === 'number' ? value.value : value?.kind === 'string' ? numberIn(name, value.value) : Number.NaN;
}

function inUnit(member: Member, known: string): number {
  return rounded(fromSI(known, toSI(member.name, numberOf(member))), REPORT_DIGITS);
}

function hasColumn(parameter: Parameter, name: string): boolean {
  return parameter.kind === 'table' && own(parameter.columns, name) !== undefined;
}

/** The parameter that differs from `written` only in its unit. */
function sameQuantity(written: string, parameters: Readonly<Record<string, Parameter>>): string | undefined {
  const stem = stemOf(written);
  const numeric = Object.keys(parameters).filter((key) => parameters[key].kind === 'number');
  const exact = numeric.find((key) => stemOf(key) === stem);
  if (exact || suffixOf(written)) return exact;
  // A suffix that the table of units does not know: the longest stem that is left without it.
  return numeric.filter((key) => written.startsWith(`${stemOf(key)}_`)).sort((a, b) => b.length - a.length)[0];
}
