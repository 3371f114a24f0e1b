/** `measurements`: name -> file, mechanism, label, area. The files themselves are read by the host: see `readMeasured`. */
import { MAXIMUM_MEASUREMENTS, MEASUREMENT_KEYS } from '../format.ts';
import type { ObjectNode } from '../json/tree.ts';
import { ATTACHMENT_PATH } from '../measured/attachment.ts';
import { nearest } from '../nearest.ts';
import { type Reader, replace } from '../reader.ts';
import type { Measurement } from '../scenario.ts';
import { readText } from './text.ts';
import { NAME_PATTERN } from './variants.ts';

const KNOWN = new Set(Object.keys(MEASUREMENT_KEYS));
const PATH = new RegExp(ATTACHMENT_PATH);
const NAME = new RegExp(NAME_PATTERN);

export function readMeasurements(reader: Reader, root: ObjectNode, taking: ReadonlySet<string>): Record<string, Measurement> {
  const measurements: Record<string, Measurement> = {};
  const object = reader.object(root.members.get('measurements')?.value, '"measurements"');
  if (!object) return measurements;
  if (object.members.size > MAXIMUM_MEASUREMENTS)
    reader.report(
      'too-many',
      object,
      `${object.members.size} measurements; a scenario lays at most ${MAXIMUM_MEASUREMENTS} over its charts.`,
    );
  for (const { key, value } of object.members.values()) {
    if (!NAME.test(key.value)) reader.report('reserved-name', key, 'The name of a measurement is not empty and not a mere number.');
    const node = reader.object(value, `The measurement "${key.value}"`);
    const measurement = node && readMeasurement(reader, node, key, taking);
    if (measurement) measurements[key.value] = measurement;
  }
  return measurements;
}

function readMeasurement(
  reader: Reader,
  object: ObjectNode,
  holder: Parameters<Reader['reportMissing']>[1],
  taking: ReadonlySet<string>,
): Measurement | undefined {
  reader.onlyKnownKeys(object, KNOWN, 'A measurement');
  for (const key of ['file', 'mechanism'] as const) {
    if (!object.members.has(key)) reader.reportMissing(object, holder, `A measurement needs "${key}".`);
  }
  const label = readText(reader, object.members.get('label')?.value, '"label"');
  const file = readPath(reader, object);
  const mechanism = readMechanism(reader, object, taking);
  const area = readArea(reader, object);
  if (file === undefined || mechanism === undefined) return undefined;
  return { file, mechanism, ...(label !== undefined && { label }), ...(area !== undefined && { area_cm2: area }) };
}

function readPath(reader: Reader, object: ObjectNode): string | undefined {
  const node = object.members.get('file')?.value;
  const path = reader.string(node, 'The path of a file');
  if (path === undefined || !node || PATH.test(path)) return path;
  const forward = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  reader.report(
    'bad-path',
    node,
    'The path of a measured file starts at the folder of the scenario and stays inside it, with forward slashes: "data/cell-7.csv".',
    [PATH.test(forward) ? replace(node, JSON.stringify(forward)) : undefined],
  );
  return undefined;
}

function readMechanism(reader: Reader, object: ObjectNode, taking: ReadonlySet<string>): string | undefined {
  const node = object.members.get('mechanism')?.value;
  const id = reader.string(node, 'The id of a mechanism');
  if (id === undefined || !node) return undefined;
  const measurable = [...reader.mechanisms.values()].filter((mechanism) => mechanism.measurable).map((mechanism) => mechanism.id);
  if (!measurable.includes(id)) {
    const near = nearest(id, measurable) ?? (measurable.length === 1 ? measurable[0] : undefined);
    reader.report('not-an-option', node, `No measurement can be laid over "${id}"; it can over ${measurable.join(', ')}.`, [
      near === undefined ? undefined : replace(node, JSON.stringify(near)),
    ]);
    return undefined;
  }
  if (!taking.has(id)) {
    reader.report('not-taking-part', node, `"${id}" does not take part: add "${id}": {} to "parameters".`);
    return undefined;
  }
  return id;
}

function readArea(reader: Reader, object: ObjectNode): number | undefined {
  const node = object.members.get('area_cm2')?.value;
  if (!node) return undefined;
  if (node.kind !== 'number') reader.report('type', node, 'The area of an electrode is a number, in cm².');
  else if (!(node.value >= MINIMUM_AREA_CM2 && node.value <= MAXIMUM_AREA_CM2))
    reader.report('out-of-range', node, `An electrode has an area between ${MINIMUM_AREA_CM2} and ${MAXIMUM_AREA_CM2} cm².`);
  else return node.value;
  return undefined;
}

export const MINIMUM_AREA_CM2 = 1e-6;
export const MAXIMUM_AREA_CM2 = 1e6;
