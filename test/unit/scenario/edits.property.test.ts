/** Whatever the file looks like: the value arrives, and every other byte stays. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { numberLiteral, writtenNumber } from '../../../src/scenario/edits/literal.ts';
import { setValues } from '../../../src/scenario/edits/set-values.ts';
import { find, type JsonNode, toValue } from '../../../src/scenario/json/tree.ts';
import { segmentsOf } from '../../../src/scenario/pointer.ts';
import { blanks, type Json, writeDown } from './arbitrary-layout.ts';
import { read } from './fixture.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });

/** A number as authors write them. */
const literal = fc
  .oneof(
    fc.double({ min: 1e-5, max: 1e5, noNaN: true }).map((value) => value.toPrecision(5)),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 })).map(([value, places]) => value.toFixed(places)),
    fc
      .tuple(number, fc.integer({ min: 0, max: 6 }), fc.constantFrom('e', 'E'))
      .map(([value, digits, e]) => value.toExponential(digits).replace('e', e)),
    number.map((value) => value.toExponential().replace('e+', 'e')),
  )
  .filter((text) => JSON.stringify(JSON.parse(text)) !== 'null');

describe('literals', () => {
  it('say the rounded number, whatever notation they follow', () => {
    fc.assert(
      fc.property(number, literal, (value, old) => {
        const text = numberLiteral(value, old);
        assert.equal(JSON.parse(text), writtenNumber(value, old) + 0);
        assert.equal(/e/i.exec(old)?.[0] ?? 'e', /e/i.exec(text)?.[0] ?? /e/i.exec(old)?.[0] ?? 'e');
      }),
    );
  });

  it('are at most half a unit of the fourth digit away', () => {
    fc.assert(
      fc.property(number, literal, (value, old) => {
        assert.ok(Math.abs(writtenNumber(value, old) - value) <= 5e-4 * Math.abs(value) * (1 + 1e-9));
      }),
    );
  });

  it('stay as they are when written again', () => {
    fc.assert(
      fc.property(number, literal, (value, old) => {
        const once = numberLiteral(value, old);
        assert.equal(JSON.parse(numberLiteral(JSON.parse(once), once)), JSON.parse(once));
      }),
    );
  });
});

const PARAMETERS: Json = {
  film: { thickness_nm: 20, layers: 2, patches: [{ area_fraction: 1, depth_nm: 7 }] },
  cell: {},
};

const scenario: fc.Arbitrary<Json> = fc
  .record(
    { title: fc.string(), notes: fc.string(), variants: fc.constant<Json>({ thick: { parameters: { film: { thickness_nm: 100 } } } }) },
    { noNullPrototype: true, requiredKeys: [] },
  )
  .map((rest) => ({ ...rest, interphase: '1.0', parameters: PARAMETERS }) as Json);

const pointer = fc.constantFrom(
  '/parameters/film/thickness_nm',
  '/parameters/film/permittivity',
  '/parameters/film/conductivity_S_per_cm',
  '/parameters/film/patches/0/depth_nm',
  '/parameters/film/patches/0/porosity',
  '/parameters/cell/film_thickness_um',
);

/** Changes `value` at a pointer of a plain value. */
function put(json: Json, [segment, ...rest]: readonly string[], value: number): Json {
  const inner = (json as { [key: string]: Json })[segment] ?? {};
  const changed = rest.length === 0 ? value : put(inner, rest, value);
  if (Array.isArray(json)) return json.map((item, i) => (String(i) === segment ? changed : item));
  return { ...(json as object), [segment]: changed };
}

function commentsIn(text: string): readonly string[] {
  return text.match(/\/\* 注, "a": 1 \*\/|\/\/ 注 \}\{|\/\*\*\//g) ?? [];
}

describe('setting a value in any layout', () => {
  it('sets that value and no other, and keeps every comment', () => {
    const cases = fc.tuple(
      scenario,
      fc.array(blanks, { maxLength: 20 }),
      fc.boolean(),
      pointer,
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, ([value, gaps, trailingCommas, where, wanted]) => {
        const text = writeDown(value, gaps, trailingCommas);
        const result = setValues(read(text).document, [{ pointer: where, value: wanted }]);
        assert.ok('edits' in result);
        const edited = applyEdits(text, result.edits);
        const { document } = read(edited);
        const segments = segmentsOf(where)!;
        const old = find(read(text).document.root, segments);
        const written = writtenNumber(wanted, old ? text.slice(old.offset, old.end) : undefined);
        assert.equal(document.broken, undefined);
        assert.deepEqual(toValue(document.root as JsonNode), put(value, segments, written));
        assert.deepEqual(commentsIn(edited), commentsIn(text));
      }),
      { numRuns: 300 },
    );
  });

  it('touches nothing but the literal when it is there', () => {
    const cases = fc.tuple(scenario, fc.array(blanks, { maxLength: 20 }), fc.boolean(), fc.double({ min: 0.1, max: 0.9, noNaN: true }));
    fc.assert(
      fc.property(cases, ([value, gaps, trailingCommas, wanted]) => {
        const text = writeDown(value, gaps, trailingCommas);
        const place = find(read(text).document.root, ['parameters', 'film', 'thickness_nm'])!;
        const result = setValues(read(text).document, [{ pointer: '/parameters/film/thickness_nm', value: wanted }]);
        assert.ok('edits' in result);
        assert.deepEqual(
          result.edits.map(({ offset, length }) => [offset, offset + length]),
          [[place.offset, place.end]],
        );
      }),
    );
  });
});
