/**
 * Characters that nobody sees and that change what is seen: they end a line, colour a terminal, turn the direction of writing
 * around, hide in a name. In what strangers wrote they are shown by their number, `\u{202e}`.
 */

/**
 * Controls but tab and line feed, marks of direction, characters that nobody sees, tags, halves of pairs, and what no XML can hold.
 * Those that choose how letters are joined or drawn stay: scripts and emoji need them.
 */
const HIDDEN =
  /(?![\t\n\u200c\u200d]|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu;

/** The text with its hidden characters shown; it keeps its lines. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(HIDDEN, shown);
}

/** The same in one line: of a name, a key, a path, a title. */
export function oneLine(text: string): string {
  return text.replace(/[\t\r\n]/g, (character) => ESCAPES[character]).replace(HIDDEN, shown);
}

/** A JSON text in which hidden characters of its strings are escapes of JSON: the same value. */
export function visibleJson(json: string): string {
  return json.replace(HIDDEN, (character) =>
    Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\n': '\\n' };

function shown(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
