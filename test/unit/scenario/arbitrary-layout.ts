/** JSON values written down in arbitrary layouts: blanks, line ends, comments, trailing commas, notations. */
import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const key = fc.string({ maxLength: 6 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));

export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

export const blanks: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(' ', '\n', '\r\n', '\t', '/* 注, "a": 1 */', '// 注 }{\n', '/**/'), { maxLength: 3 })
  .map((parts) => parts.join(''));

/** The value as text, every gap filled from `gaps` in turn. */
export function writeDown(value: Json, gaps: readonly string[], trailingCommas: boolean): string {
  let next = 0;
  const gap = () => (gaps.length === 0 ? '' : gaps[next++ % gaps.length]);
  const list = (open: string, parts: readonly string[], close: string) => {
    const comma = trailingCommas && parts.length > 0 ? `,${gap()}` : '';
    return `${open}${gap()}${parts.join(`${gap()},${gap()}`)}${gap()}${comma}${close}`;
  };
  const write = (each: Json): string => {
    if (Array.isArray(each)) return list('[', each.map(write), ']');
    if (typeof each !== 'object' || each === null) return JSON.stringify(each);
    return list(
      '{',
      Object.entries(each).map(([name, member]) => `${JSON.stringify(name)}${gap()}:${gap()}${write(member)}`),
      '}',
    );
  };
  return `${gap()}${write(value)}${gap()}`;
}
