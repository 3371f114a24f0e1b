/** The bytes of a scenario file -> scenario and problems. */
import { MECHANISMS } from '../mechanisms/index.ts';
import { msg, type Text } from '../quantities/text.ts';
import { CODES } from './codes.ts';
import { decodeUtf8 } from './encoding.ts';
import { NO_FIXES } from './fixes.ts';
import { MAXIMUM_BYTES } from './json/parse.ts';
import type { Problem } from './problem.ts';
import { type Reading, readScenario } from './read.ts';
import type { ReadingOptions } from './reader.ts';

/** So many are enough to know that there are too many. */
export const ENOUGH_BYTES = MAXIMUM_BYTES + 1;

/** As `readScenario`; a text that is not in UTF-8 has this one problem. @param bytes all of the file, or the first `ENOUGH_BYTES` */
export function readScenarioBytes(bytes: Uint8Array, options?: ReadingOptions): Reading {
  // Whether it was cut within a character does not matter: a text as long as that is told by its length.
  if (bytes.length > MAXIMUM_BYTES) return readScenario(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), MECHANISMS, options);
  const decoded = decodeUtf8(bytes);
  if (typeof decoded === 'string') return readScenario(decoded, MECHANISMS, options);
  const { text, offset, encoding } = decoded;
  return { problems: [notInUtf8(encoding, offset)], document: { text, mechanisms: MECHANISMS } };
}

/** @param encoding the name of what it is in, where it is known */
export function notInUtf8(encoding: string | undefined, offset = 0): Problem {
  const code = 'not-utf-8';
  return { code, severity: CODES[code].severity, message: otherEncoding(encoding), offset, length: 1, fixes: NO_FIXES };
}

function otherEncoding(encoding: string | undefined): Text {
  return encoding === undefined
    ? msg`From here on the file is not in UTF-8. Save it with the encoding UTF-8.`
    : msg`The file seems to be in ${encoding}, not in UTF-8. Open it with that encoding, and save it with UTF-8.`;
}
