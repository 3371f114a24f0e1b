/** A key that the mechanism does not know: another unit of a quantity that it does know, or a slip of the fingers. */

import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { rounded } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { fromSI, stemOf, suffixOf, toSI, unitOf } from '../../quantities/units.ts';
import { own } from '../address.ts';
import { rename } from '../fixes.ts';
import type { Member, ObjectNode } from '../json/tree.ts';
import { inUnitOf, REPORT_DIGITS } from '../number.ts';
import type { Fix } from '../problem.ts';
import type { Reader } from '../reader.ts';

export function unknownParameter(
  reader: Reader,
  where: Text,
  parameters: Readonly<Record<string, Parameter>>,
  parent: ObjectNode,
  member: Member,
): void {
  if (reader.passOver()) return;
  const written = member.name;
  const table = Object.keys(parameters).find((key) => hasColumn(parameters[key], written));
  if (table) {
    const message = msg`"${written}" is a column of the table "${table}": write it in the rows there.`;
    reader.report('unknown-key', member.key, message, [reader.removal(parent, member)]);
    return;
  }
  const known = sameQuantity(written, parameters);
  if (!known) {
    reader.unknownKey(member, Object.keys(parameters), where, parent);
    return;
  }
  if (stemOf(written) === written && stemOf(known) === written) {
    const unit = unitOf(known).symbol;
    reader.report('unknown-key', member.key, msg`The unit is part of the key: use ${known} and a number in ${unit}.`, [
      rename(member.key, known),
    ]);
    return;
  }
  const sameDimension = suffixOf(written) !== undefined && unitOf(written).dimension === unitOf(known).dimension;
  const taken = parent.members.has(known);
  if (!sameDimension) {
    const symbol = unitOf(known).symbol;
    const message =
      symbol === ''
        ? msg`The unit of ${written} does not fit: this quantity has no unit. Use ${known}.`
        : msg`The unit of ${written} does not fit: this quantity is given in ${symbol}. Use ${known}.`;
    reader.report('wrong-dimension', member.key, message, [taken ? undefined : rename(member.key, known)]);
    return;
  }
  const { value } = member;
  if (value?.kind !== 'number') {
    reader.report('wrong-unit', member.key, msg`Use ${known}.`, [taken ? undefined : rename(member.key, known)]);
    return;
  }
  const converted = rounded(fromSI(known, toSI(written, value.value)), REPORT_DIGITS);
  if (!Number.isFinite(converted)) {
    reader.report('wrong-unit', member.key, msg`Use ${known}.`, [taken ? reader.removal(parent, member) : undefined]);
    return;
  }
  const same = sequence([inUnitOf(written, value.value, REPORT_DIGITS), inUnitOf(known, converted, REPORT_DIGITS)], ' = ');
  const fix: Fix = {
    title: msg`Write "${known}": ${converted}`,
    edits: [
      { offset: member.key.offset, length: member.key.end - member.key.offset, text: JSON.stringify(known) },
      { offset: value.offset, length: value.end - value.offset, text: String(converted) },
    ],
  };
  reader.report('wrong-unit', member.key, msg`Use ${known}; ${same}.`, [taken ? reader.removal(parent, member) : fix]);
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
