/** The keys of a measurement. The files themselves are read by the host: see `readMeasured`. */
import { msg } from '../../quantities/text.ts';
import type { ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import { ATTACHMENT_PATH, readAttachmentPath } from '../rules/attachment-path.ts';
import { readMeasurable } from '../rules/measurable.ts';
import type { Measurement } from '../scenario.ts';
import { type Keys, readKeys } from './key.ts';
import { AREA_CM2, MAXIMUM_MEASUREMENTS } from './limits.ts';
import { readNamed } from './named.ts';
import { line } from './text.ts';

/** Ids of the mechanisms that take part. */
type Taking = ReadonlySet<string>;

export const MEASUREMENT = {
  file: {
    meaning: msg`Path of a CSV file, from the folder of the scenario. Of an impedance spectrum: frequency, real part, imaginary part.`,
    schema: {
      type: 'string',
      pattern: ATTACHMENT_PATH,
      patternErrorMessage: 'The path starts at the folder of the scenario and stays inside it, with forward slashes.',
    },
    missing: (reader, object, holder) => reader.reportMissing(object, holder, ['file'], msg`A measurement needs "file".`),
    read: (reader, node) => readAttachmentPath(reader, node),
  },
  mechanism: {
    meaning: msg`The mechanism whose charts it is laid over.`,
    schema: (mechanisms) => ({ enum: mechanisms.filter(({ measurable }) => measurable).map(({ id }) => id) }),
    missing: (reader, object, holder) => reader.reportMissing(object, holder, ['mechanism'], msg`A measurement needs "mechanism".`),
    read: (reader, node, taking: Taking) => readMeasurable(reader, node, taking),
  },
  label: { meaning: msg`How it is called in the legend.`, ...line },
  area_cm2: {
    meaning: msg`Area of the electrode in cm², when the file holds Ω and not Ω·cm².`,
    schema: { type: 'number', ...AREA_CM2 },
    read: (reader, node) => {
      if (!node) return undefined;
      if (node.kind === 'number' && node.value >= AREA_CM2.minimum && node.value <= AREA_CM2.maximum) return node.value;
      if (node.kind !== 'number') reader.report('type', node, msg`The area of an electrode is a number, in cm².`);
      else reader.report('out-of-range', node, msg`An electrode has an area between ${AREA_CM2.minimum} and ${AREA_CM2.maximum} cm².`);
      return undefined;
    },
  },
} as const satisfies Keys;

export function readMeasurements(reader: Reader, object: ObjectNode | undefined, taking: Taking): Readonly<Record<string, Measurement>> {
  const count = object?.members.size ?? 0;
  if (object && count > MAXIMUM_MEASUREMENTS) {
    reader.report('too-many', object, msg`${count} measurements; a scenario lays at most ${MAXIMUM_MEASUREMENTS} over its charts.`);
    return {};
  }
  return readNamed(reader, object, msg`measurement`, (measurement, name) =>
    readKeys(MEASUREMENT, msg`A measurement`, reader, measurement, taking, name),
  );
}
