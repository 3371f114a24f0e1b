/** Values of parameters: kind, range, choice, table. */

import type {
  EnumerationParameter,
  NumberParameter,
  Parameter,
  TableParameter,
  TableRow,
  Value,
} from '../../mechanisms/contract/parameter.ts';
import { rounded } from '../../quantities/numbers.ts';
import { msg, sequence, type Text, verbatim } from '../../quantities/text.ts';
import { suffixOf } from '../../quantities/units.ts';
import { own } from '../address.ts';
import { insertMembers } from '../edits/insert.ts';
import { change, rewrite } from '../fixes.ts';
import type { JsonNode, ObjectNode } from '../json/tree.ts';
import { inUnitOf, sentence } from '../number.ts';
import type { Fix } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { numberIn } from './number-in-text.ts';
import { unknownParameter } from './unit.ts';

/** The value of a node for this parameter, or undefined when it is not one (the problem is filed). */
export function readValue(reader: Reader, key: string, parameter: Parameter, node: JsonNode): Value | undefined {
  switch (parameter.kind) {
    case 'number':
      return readNumber(reader, key, parameter, node);
    case 'enumeration':
      return readOption(reader, key, parameter, node);
    case 'switch':
      return readSwitch(reader, key, node);
    case 'table':
      return readTable(reader, key, parameter, node);
  }
}

/** The number of a node for this parameter, or undefined when it is not one (the problem is filed). */
export function readNumber(reader: Reader, key: string, parameter: NumberParameter, node: JsonNode): number | undefined {
  if (node.kind !== 'number') {
    const fix = () => {
      const meant = node.kind === 'string' ? numberIn(key, node.value) : Number.NaN;
      return [
        Number.isFinite(meant)
          ? rewrite(node, String(meant), msg`Write ${meant} for ${reader.source(node)}`)
          : toDefault(reader, parameter, node),
      ];
    };
    const message = msg`${key} is a number, not ${kindOf(node)}.`;
    const isNull = node.kind === 'literal' && node.value === null;
    reader.report('type', node, isNull ? sequence([message, msg`Leave the key out to get its default.`]) : message, fix);
    return undefined;
  }
  const { value } = node;
  if (parameter.integer && !Number.isInteger(value)) {
    reader.report('type', node, msg`${key} is a whole number.`, () => [change(reader.text, node, String(Math.round(value)))]);
    return undefined;
  }
  return checkRange(reader, key, parameter, value, node) ? value : undefined;
}

/** Of the right kind and inside the usual range: there is nothing to say about it. */
export function isOrdinary({ integer, hard, soft }: NumberParameter, value: number): boolean {
  return value >= soft[0] && value <= soft[1] && value >= hard[0] && value <= hard[1] && !(integer && !Number.isInteger(value));
}

/** Files what is wrong with the size of a number; false when it is outside the hard range. */
function checkRange(reader: Reader, key: string, parameter: NumberParameter, value: number, node: JsonNode): boolean {
  const { hard, soft } = parameter;
  if (!(value >= hard[0] && value <= hard[1])) {
    const bound = value < hard[0] ? hard[0] : hard[1];
    const limit = inUnitOf(key, bound);
    const message = value < hard[0] ? msg`${key} must be at least ${limit}.` : msg`${key} must be at most ${limit}.`;
    const reason = parameter.hardReason ? sentence(parameter.hardReason) : msg`Beyond it the model has no meaning.`;
    reader.report('out-of-range', node, sequence([message, reason]), () => [
      perCent(reader, key, parameter, value, node),
      change(reader.text, node, String(bound), (limit, written) => msg`Write ${limit} instead of ${written} (the limit)`),
      toDefault(reader, parameter, node),
    ]);
    return false;
  }
  if (value < soft[0] || value > soft[1]) {
    const usual = msg`${inUnitOf(key, soft[0])} to ${inUnitOf(key, soft[1])}`;
    reader.report('unusual', node, msg`The usual range of ${key} is ${usual}: the results are extrapolated.`, () => [
      slip(reader, parameter, value, node),
    ]);
  }
  return true;
}

function toDefault(reader: Reader, parameter: NumberParameter, node: JsonNode): Fix {
  return change(reader.text, node, String(parameter.default), (value, written) => msg`Write ${value} instead of ${written} (the default)`);
}

/** A share above 1 was probably meant in per cent. */
function perCent(reader: Reader, key: string, { hard: [minimum, maximum] }: NumberParameter, value: number, node: JsonNode) {
  const share = rounded(value / 100, 12);
  if (suffixOf(key) !== undefined || minimum < 0 || maximum > 1 || value <= maximum || share > maximum) return undefined;
  return change(
    reader.text,
    node,
    String(share),
    (part, written) => msg`Write ${part} instead of ${written} (a share in place of per cent)`,
  );
}

/** A number that lies in the usual range once a factor of a thousand is undone was probably meant in another unit. What is counted has none. */
function slip(reader: Reader, parameter: NumberParameter, value: number, node: JsonNode) {
  if (parameter.integer || value === 0) return undefined;
  const [minimum, maximum] = parameter.soft;
  const meant = [1e-3, 1e3, 1e-6, 1e6].map((factor) => rounded(value * factor, 12)).find((other) => other >= minimum && other <= maximum);
  return meant === undefined
    ? undefined
    : change(reader.text, node, String(meant), (other, written) => msg`Write ${other} instead of ${written} (a slip of the unit)`);
}

function readOption(reader: Reader, key: string, parameter: EnumerationParameter, node: JsonNode): string | undefined {
  const options = Object.keys(parameter.options);
  if (node.kind === 'string' && own(parameter.options, node.value)) return node.value;
  const number = node.kind === 'number' && own(parameter.options, String(node.value)) ? String(node.value) : undefined;
  const fixes = () => {
    if (number !== undefined) return [rewrite(node, JSON.stringify(number))];
    const wanted = node.kind === 'string' ? reader.suggestions.nearest(node.value, options) : undefined;
    const ordered = wanted ? [wanted, ...options.filter((option) => option !== wanted)] : options;
    return ordered.map((option) =>
      change(
        reader.text,
        node,
        JSON.stringify(option),
        (word, written) => msg`Write ${word} instead of ${written}: ${parameter.options[option].title}`,
      ),
    );
  };
  const choices = options.map((option) => `"${option}"`).join(', ');
  if (node.kind === 'string') reader.report('not-an-option', node, msg`${key} is one of ${choices}.`, fixes);
  else reader.report('type', node, msg`${key} is one of the words ${choices}, not ${kindOf(node)}.`, fixes);
  return undefined;
}

function readSwitch(reader: Reader, key: string, node: JsonNode): boolean | undefined {
  if (node.kind === 'literal' && node.value !== null) return node.value;
  const word = node.kind === 'string' ? node.value.toLowerCase() : node.kind === 'number' ? String(node.value) : '';
  const meant = ['true', 'on', 'yes', '1'].includes(word) ? true : ['false', 'off', 'no', '0'].includes(word) ? false : undefined;
  const fixes = () =>
    meant === undefined ? [true, false].map((value) => change(reader.text, node, String(value))) : [rewrite(node, String(meant))];
  reader.report('type', node, msg`${key} is true or false, not ${kindOf(node)}.`, fixes);
  return undefined;
}

function readTable(reader: Reader, key: string, parameter: TableParameter, node: JsonNode): readonly TableRow[] | undefined {
  if (node.kind !== 'array') {
    reader.report('type', node, msg`${key} is a list of rows: [ { … }, { … } ].`);
    return undefined;
  }
  if (node.items.length === 0 || node.items.length > parameter.maximumRows) {
    reader.report('out-of-range', node, msg`${key} has 1 to ${parameter.maximumRows} rows, not ${node.items.length}.`);
    return undefined;
  }
  const before = reader.errors;
  const rows = node.items.map((item, index) => readRow(reader, msg`Row ${index + 1} of ${key}`, parameter, item));
  // In a broken text what a row lacks is no error of its own; a rule over all rows knows complete ones only.
  if (reader.errors > before || !rows.every((row) => isComplete(parameter, row))) return undefined;
  const complaint = parameter.check?.(rows);
  if (complaint === undefined) return rows;
  reader.report('table-rule', node, complaint, () => shareFixes(parameter, node.items, rows));
  return undefined;
}

/** Ways to make the shares of one whole add up to it. Of several rows none is taken without being asked for, so there are always several ways. */
function shareFixes({ shares, columns }: TableParameter, items: readonly JsonNode[], rows: readonly TableRow[]): readonly Fix[] {
  if (shares === undefined) return [];
  const [least] = columns[shares].hard;
  const cells = items.map((item) => (item.kind === 'object' ? item.members.get(shares)?.value : undefined));
  const total = rows.reduce((sum, row) => sum + row[shares], 0);
  const last = rows.length - 1;
  /** The last of the shares takes what rounding leaves of the whole. */
  const whole = (parts: readonly number[]) => [...parts.slice(0, -1), 1 - parts.slice(0, -1).reduce((sum, part) => sum + part, 0)];
  const writing = (title: Text, parts: readonly number[]): Fix[] => {
    const edits = parts.flatMap((part, i) => {
      const cell = cells[i];
      const text = String(rounded(part, 12));
      return cell && part !== rows[i][shares] ? [{ offset: cell.offset, length: cell.end - cell.offset, text }] : [];
    });
    return parts.every((part) => part >= least) ? [{ title, edits, meaning: 'changed' }] : [];
  };
  const written = listed(rows.map((row) => row[shares]));
  const kept = whole(rows.map((row) => row[shares]));
  const settled = writing(msg`Write ${shares} ${rounded(kept[last], 6)} instead of ${rows[last][shares]} in row ${last + 1}`, kept);
  if (rows.length === 1) return settled;
  const scaled = whole(rows.map((row) => rounded(row[shares] / total, 6)));
  const same = whole(rows.map(() => rounded(1 / rows.length, 6)));
  return [
    ...settled,
    ...writing(msg`Write ${shares} ${listed(scaled)} instead of ${written} (scaled to add up to 1)`, scaled),
    ...writing(msg`Write ${shares} ${listed(same)} instead of ${written} (the same for all rows)`, same),
  ];
}

/** Of many numbers only the first ones: a title is one line. */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 6).map((number) => String(rounded(number, 6)));
  return [...shown, ...(numbers.length > shown.length ? ['…'] : [])].join(', ');
}

function readRow(reader: Reader, where: Text, parameter: TableParameter, node: JsonNode): TableRow {
  const row: Record<string, number> = {};
  const object = reader.object(node, where);
  if (!object) return row;
  for (const member of object.members.values()) {
    const column = own(parameter.columns, member.name);
    if (!column) unknownParameter(reader, where, parameter.columns, object, member);
    else if (member.value) {
      const value = readNumber(reader, member.name, column, member.value);
      if (value !== undefined) row[member.name] = value;
    }
  }
  requireColumns(reader, where, parameter, object);
  return row;
}

function isComplete({ columns }: TableParameter, row: TableRow): boolean {
  return Object.keys(columns).every((name) => columns[name].optional || row[name] !== undefined);
}

function requireColumns(reader: Reader, where: Text, parameter: TableParameter, object: ObjectNode): void {
  const missing = Object.keys(parameter.columns).filter(
    (name) => !parameter.columns[name].optional && !object.members.has(name) && !reader.isMisspelt(object, name),
  );
  if (missing.length === 0) return;
  const defaults = Object.fromEntries(missing.map((name) => [name, parameter.columns[name].default]));
  reader.reportMissing(object, undefined, missing, msg`${where} lacks ${missing.join(', ')}.`, () => [
    reader.root && {
      title: msg`Add the defaults: ${missing.map((name) => `${name} ${defaults[name]}`).join(', ')}`,
      edits: insertMembers(reader.text, reader.root, object, defaults),
      meaning: 'changed',
    },
  ]);
}

function kindOf(node: JsonNode): Text {
  if (node.kind === 'string') return msg`text`;
  if (node.kind === 'array') return msg`a list`;
  if (node.kind === 'object') return msg`an object`;
  return node.kind === 'number' ? msg`a number` : verbatim(String(node.value));
}
