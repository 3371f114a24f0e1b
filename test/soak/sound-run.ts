/** What every surface relies on, for any values of any mechanism: declared, finite or absent with a reason, drawable, told in words. */
import assert from 'node:assert/strict';
import { THEMES } from '../../src/drawing/palette.ts';
import { pictureToSvg } from '../../src/drawing/svg.ts';
import type { Mechanism } from '../../src/mechanisms/contract/mechanism.ts';
import type { Values } from '../../src/mechanisms/contract/parameter.ts';
import type { Output, Result } from '../../src/mechanisms/contract/result.ts';
import { pictureOf } from '../../src/mechanisms/contract/scene.ts';
import { isAbsent } from '../../src/quantities/scalar.ts';
import { ENGLISH, say } from '../../src/quantities/text.ts';
import { verdictFault } from '../unit/mechanisms/contract/faults.ts';

const MAXIMUM_POINTS = 201;

/** A number may miss a bound of its definition by rounding, and by what a resolved front is exact to. */
const ROUNDING = 1e-6;

function assertWithin([least, most]: NonNullable<Output['bounds']>, value: number, key: string): void {
  const slack = ROUNDING * Math.max(1, Math.abs(value));
  assert.ok(value >= least - slack && value <= most + slack, `${key} is ${value}, by definition between ${least} and ${most}`);
}

export function soundRun(mechanism: Mechanism, values: Values): Result {
  const result = mechanism.simulate(values);
  assert.deepEqual(Object.keys(result.scalars).sort(), Object.keys(mechanism.outputs).sort());
  for (const [key, scalar] of Object.entries(result.scalars)) {
    const { verdicts, bounds } = mechanism.outputs[key];
    if (isAbsent(scalar)) assert.ok(say(scalar.absent, ENGLISH).length > 10, `${key} is absent without a reason`);
    else if (verdicts) assert.ok(Object.hasOwn(verdicts, String(scalar)), `${key}: ${scalar}`);
    else assert.ok(Number.isFinite(scalar), `${key}: ${scalar}`);
    if (bounds && typeof scalar === 'number') assertWithin(bounds, scalar, key);
  }
  assert.deepEqual(Object.keys(result.series).sort(), Object.keys(mechanism.series).sort());
  for (const [name, { x, y }] of Object.entries(result.series)) {
    assert.equal(x.length, y.length, name);
    assert.ok(x.length <= MAXIMUM_POINTS && [...x, ...y].every(Number.isFinite), name);
  }
  for (const figure of mechanism.figures(values, result)) {
    for (const line of figure.lines) assert.ok([...line.x, ...line.y].every(Number.isFinite), `${figure.id}: ${say(line.title, ENGLISH)}`);
    for (const mark of figure.marks ?? []) assert.ok(Number.isFinite(mark.x) && Number.isFinite(mark.y ?? 0), figure.id);
  }
  const verdict = say(mechanism.verdict(values, result), ENGLISH);
  assert.equal(verdictFault(verdict), undefined);
  const equations = mechanism.equations(values, result);
  const texts = [
    verdict,
    ...equations.map(({ formula }) => formula),
    ...[
      mechanism.describe(values, result),
      ...equations.map(({ live }) => live),
      ...(result.remarks ?? []),
      ...Object.values(result.notes ?? {}),
    ].map((text) => say(text, ENGLISH)),
  ];
  const compared = mechanism.comparison?.(values, result);
  for (const { title, cells, why } of compared?.rows ?? []) {
    texts.push(say(title, ENGLISH), say(why, ENGLISH));
    assert.equal(cells.length, compared?.columns.length);
    for (const cell of cells) assert.ok(cell === undefined || isAbsent(cell) || Number.isFinite(cell), say(title, ENGLISH));
  }
  for (const text of texts) assert.doesNotMatch(text, /NaN|Infinity|undefined|\[object/);
  const end = mechanism.clock?.end(values, result) ?? 0;
  let before = 0;
  for (const { at } of mechanism.clock?.events(values, result) ?? []) {
    assert.ok(at >= before && at <= end, `${at} after ${before}, of ${end}`);
    before = at;
  }
  for (const width of [320, 900]) {
    pictureToSvg(pictureOf(mechanism, values, result, { width, height: 320 }, { language: ENGLISH }), {
      theme: THEMES.light,
      language: ENGLISH,
    });
  }
  return result;
}
