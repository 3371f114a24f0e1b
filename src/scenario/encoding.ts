/** Bytes as text: UTF-8 is read; of another encoding it is told where UTF-8 ends and what it seems to be. */

export interface OtherEncoding {
  /** What can be read, with U+FFFD for the rest, as editors show it. */
  readonly text: string;
  /** Where in it the first byte stands that is none of UTF-8. */
  readonly offset: number;
  /** The name that editors have for it, where the bytes tell. */
  readonly encoding?: string;
}

/** A mark of the byte order at the beginning is no part of the text. */
export function decodeUtf8(bytes: Uint8Array): string | OtherEncoding {
  const encoding = wideEncodingOf(bytes);
  if (encoding === undefined) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  const guess = encoding ?? narrowEncodingOf(bytes);
  return { text: new TextDecoder().decode(bytes), offset: readableStart(bytes).length, ...(guess !== undefined && { encoding: guess }) };
}

/** The text before the first byte that is none of UTF-8. */
function readableStart(bytes: Uint8Array): string {
  const begin = (length: number): string | undefined => {
    try {
      // What is cut off at the end may still become a character.
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return undefined;
    }
  };
  let readable = 0;
  let wrong = bytes.length + 1;
  while (wrong - readable > 1) {
    const middle = (readable + wrong) >> 1;
    if (begin(middle) === undefined) wrong = middle;
    else readable = middle;
  }
  return begin(readable) ?? '';
}

/** How many bytes tell. */
const SAMPLE = 4096;

/** Encodings with several bytes for every character; ASCII in them is also UTF-8, with a zero beside every letter. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32 LE' : 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 BE';
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] += 1;
  });
  const pairs = Math.min(bytes.length, SAMPLE) / 2;
  if (zeros[0] === 0 && zeros[1] > pairs / 4) return 'UTF-16 LE';
  return zeros[1] === 0 && zeros[0] > pairs / 4 ? 'UTF-16 BE' : undefined;
}

/** Encodings in which ASCII is ASCII: Chinese is pairs of high bytes, most of the first plane; Western letters mostly stand alone. */
function narrowEncodingOf(bytes: Uint8Array): string | undefined {
  let alone = 0;
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0x80) continue;
    if (bytes[at] >= 0xa1 && bytes[at + 1] >= 0xa1) {
      pairs += 1;
      if (bytes[at] <= 0xd7) common += 1;
      at += 1;
    } else alone += 1;
  }
  if (pairs > alone && 2 * common >= pairs) return 'GBK';
  return alone > 0 && alone >= pairs ? 'Windows 1252' : undefined;
}
