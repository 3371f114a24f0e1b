/** Finds in the text of a test what waits for a fixed time, and what asserts before a page has had its time. */

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** No poll of a page waits longer (test/support/waiting.ts). */
const LONGEST_MS = 20_000;
/** What lets time pass, or gives a page more than the deadline. */
const FIXED = /\b(?:waitForTimeout|setTimeout|setInterval)\(/g;
const DEADLINE = /\btimeout: *([\d_]+)|\bsetDefault(?:Navigation)?Timeout\(([\d_]+)/g;
/** What polls, called as a function: a method of this name is that of a Playwright locator. */
const POLL = /(?<![.\w])(?:eventually|stays|waitFor|atRest)(?=[(<])/g;
const ASSERTION = /(?<![.\w])assert(?:\.\w+)*\(/g;
/** What is there later than the gesture that it follows from. */
const LATE = /\bawait\b|\bcommits\b|\bsaid\b/;

/** Waits of a fixed time and deadlines that are too long, one line each. */
export function fixedWaits({ file, text }: Source): readonly string[] {
  const code = codeOf(text);
  const long = [...code.matchAll(DEADLINE)].filter(
    ([, timeout, standard]) => Number((timeout ?? standard).replaceAll('_', '')) > LONGEST_MS,
  );
  return [...code.matchAll(FIXED), ...long].map((match) => `${file}:${lineOf(code, match.index)}: ${match[0]}`);
}

/** Assertions about what a page or an editor shows or says that are made only once, one line each. */
export function hastyAssertions({ file, text }: Source): readonly string[] {
  const code = codeOf(text);
  const polled = [...code.matchAll(POLL)]
    .map(({ index }) => spanOf(code, index))
    .filter(([start, end]) => code.slice(start, end).includes('=>'));
  return [...code.matchAll(ASSERTION)]
    .map(({ index }) => spanOf(code, index))
    .filter(([start, end]) => LATE.test(code.slice(start, end)))
    .filter(([at]) => !polled.some(([start, end]) => at > start && at < end && code.slice(start, at).includes('=>')))
    .map(([at]) => `${file}:${lineOf(code, at)}: ${text.slice(at, text.indexOf('\n', at)).trim()}`);
}

function lineOf(code: string, at: number): number {
  return code.slice(0, at).split('\n').length;
}

/** From the name of a function that is called to behind the bracket that closes the call. */
function spanOf(code: string, start: number): readonly [start: number, end: number] {
  let depth = 0;
  for (let at = code.indexOf('(', start); at < code.length; at++) {
    if ('([{'.includes(code[at])) depth++;
    else if (')]}'.includes(code[at]) && --depth === 0) return [start, at + 1];
  }
  return [start, code.length];
}

/** The same text with blanks for comments, strings and regular expressions; what stands in the `${}` of a template is code. */
export function codeOf(text: string): string {
  const ignored =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=(?:^|[(,=:[!&|?{};\n]|=>|return)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/y;
  let code = '';
  /** For every template that is open: how many brackets are open in its `${}`. */
  const templates: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === '`' || (character === '}' && templates.at(-1) === 0)) {
      if (character === '}') templates.pop();
      const part = /(?:\\.|\$(?!\{)|[^\\`$])*(?:`|\$\{)?/sy;
      part.lastIndex = at + 1;
      const [inside] = part.exec(text)!;
      if (inside.endsWith('${')) templates.push(0);
      code += ` ${blank(inside)}`;
      at += 1 + inside.length;
      continue;
    }
    if (templates.length > 0 && (character === '{' || character === '}')) templates[templates.length - 1] += character === '{' ? 1 : -1;
    ignored.lastIndex = at;
    const found = ignored.exec(text)?.[0];
    code += found === undefined ? character : blank(found);
    at += found?.length ?? 1;
  }
  return code;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
