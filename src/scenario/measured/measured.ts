/** What a scenario's measurements give: points for the figures, and problems at the places that name the files. */

import type { Measurable, MeasuredNumbers, MeasuredPoints } from '../../mechanisms/contract/measurable.ts';
import { msg, type Text, verbatim } from '../../quantities/text.ts';
import { CODES } from '../codes.ts';
import { NO_FIXES } from '../fixes.ts';
import { pointerTo } from '../pointer.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioDocument } from '../read.ts';
import type { Measurement, Scenario } from '../scenario.ts';
import { placeOf } from '../written-place.ts';
import { type Attachment, type AttachmentFailure, MAXIMUM_ATTACHMENT_BYTES } from './attachment.ts';
import { type Complaint, type Parsed, parseMeasured } from './parse.ts';

export interface Measured {
  /** Key in the scenario. */
  readonly name: string;
  readonly label: Text;
  readonly mechanism: string;
  readonly numbers: MeasuredNumbers;
  /** Figure id -> points. */
  readonly points: Readonly<Record<string, MeasuredPoints>>;
}

export interface MeasuredReading {
  readonly measured: readonly Measured[];
  /** At the value of `file` in the scenario, with the line of the file in words. */
  readonly problems: readonly Problem[];
}

const FAILURES: Readonly<Record<AttachmentFailure, readonly [code: Complaint['code'], words: (file: string, encoding?: string) => Text]>> =
  {
    'not-found': ['file-not-found', (file) => msg`${file} does not exist. The path starts at the folder of the scenario.`],
    'not-a-file': ['file-not-found', (file) => msg`${file} cannot be read: it is not a file, but a folder, a pipe or a device.`],
    unreadable: ['file-not-found', (file) => msg`${file} cannot be read.`],
    outside: ['file-not-found', (file) => msg`${file} is not read: it leads out of the folder of the scenario.`],
    linked: [
      'file-not-found',
      (file) => msg`${file} is not read here: it lies behind a link, and an editor in the browser cannot see where that leads.`,
    ],
    'no-folder': ['file-not-found', (file) => msg`${file} cannot be found yet: save the scenario first, the path starts at its folder.`],
    'too-large': ['file-too-large', (file) => msg`${file} is larger than ${MAXIMUM_ATTACHMENT_BYTES / 1024 ** 2} MiB. Keep fewer points.`],
    'not-text': [
      'file-not-text',
      (file, encoding) =>
        encoding === undefined
          ? msg`${file} is not text in UTF-8. Save or export it as CSV with this encoding.`
          : msg`${file} seems to be in ${encoding}, not in UTF-8. Save or export it as CSV with the encoding UTF-8.`,
    ],
  };

/** The paths of the files that a scenario names, each once. */
export function attachmentPaths({ measurements }: Pick<Scenario, 'measurements'>): readonly string[] {
  return [...new Set(Object.values(measurements).map(({ file }) => file))];
}

/** Reads the measurements whose files are there; of a file that nobody tried to read yet nothing is said. */
export function readMeasured(scenario: Scenario, document: ScenarioDocument, attachments: readonly Attachment[]): MeasuredReading {
  const measured: Measured[] = [];
  const problems: Problem[] = [];
  for (const [name, measurement] of Object.entries(scenario.measurements)) {
    const attachment = attachments.find(({ path }) => path === measurement.file);
    const measurable = document.mechanisms.find(({ id }) => id === measurement.mechanism)?.measurable;
    if (!attachment || !measurable) continue;
    const { numbers, complaints } = parsed(attachment, measurable, measurement);
    const pointer = pointerTo('measurements', name, 'file');
    const place = placeOf(document, pointer) ?? { offset: 0, length: 0 };
    for (const { code, line, message } of complaints) {
      problems.push({
        code,
        severity: CODES[code].severity,
        message,
        pointer,
        fixes: NO_FIXES,
        ...place,
        ...(line !== undefined && { attachment: { path: measurement.file, line } }),
      });
    }
    if (numbers)
      measured.push({
        name,
        label: measurement.label ?? verbatim(name),
        mechanism: measurement.mechanism,
        numbers,
        points: measurable.points(numbers),
      });
  }
  return { measured, problems };
}

function parsed({ path, text, failure, encoding }: Attachment, measurable: Measurable, { area_cm2 }: Measurement): Parsed {
  if (text !== undefined) return parseMeasured(path, text, measurable, area_cm2 === undefined ? {} : { area_cm2 });
  const [code, words] = FAILURES[failure ?? 'unreadable'];
  return { complaints: [{ code, message: words(path, encoding) }] };
}
