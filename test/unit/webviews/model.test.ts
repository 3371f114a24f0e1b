import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TableParameter, TableRow } from '../../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { Announcer, SPEAKING_PAUSE_MS } from '../../../src/webviews/preview/announcer.ts';
import { changesFor, presetPaths, tamed } from '../../../src/webviews/preview/changes.ts';
import { isBlank, Model, mechanismsOf } from '../../../src/webviews/preview/model.ts';
import { chartContent, figures } from '../../../src/webviews/preview/panels/chart-data.ts';
import { cellChange, withoutRow, withRow } from '../../../src/webviews/preview/panels/rows.ts';
import { PreviousState, TYPING_PAUSE_MS } from '../../../src/webviews/preview/previous-state.ts';
import { documentOf, modelOf, shownBy } from './support/model.ts';

const TEXT = `{
  "interphase": "1.0",
  "parameters": { "tip-field": { "height_um": 5 }, "sei-impedance": {} },
  "variants": { "sharp": { "parameters": { "tip-field": { "apex_radius_um": 0.1 } } } }
}`;

const quiet = { overrides: [], memory: {}, cause: 'text', now: 0 };

describe('what the preview shows', () => {
  it('shows the first mechanism of the base unless another is wanted', () => {
    const model = modelOf(TEXT);
    assert.equal(shownBy(model).mechanism.mechanism.id, 'tip-field');
    const chosen = shownBy(model, { memory: { mechanism: 'sei-impedance', variant: 'sharp' } });
    assert.equal(chosen.mechanism.mechanism.id, 'sei-impedance');
    assert.equal(chosen.variant.name, 'sharp');
    assert.ok(chosen.base);
    assert.equal(shownBy(model, { memory: { mechanism: 'gone', variant: 'gone' } }).variant.name, 'base');
  });

  it('runs what is in view, and names all that can come into view', () => {
    const shown = shownBy(modelOf(TEXT), { memory: { mechanism: 'sei-impedance' } });
    assert.deepEqual([...shown.variant.mechanisms.keys()], ['sei-impedance']);
    assert.equal(shown.whole, false);
    const all = shownBy(modelOf(TEXT), { memory: { mechanism: 'sei-impedance' }, whole: true });
    assert.deepEqual([all.mechanism.mechanism.id, ...all.variant.mechanisms.keys()], ['sei-impedance', 'tip-field', 'sei-impedance']);
    assert.equal(all.whole, true);
    assert.deepEqual(
      mechanismsOf(shown).map(({ id }) => id),
      ['tip-field', 'sei-impedance'],
    );
  });

  it('shows another mechanism when the one wanted cannot run', () => {
    const overrides = [{ pointer: '/parameters/tip-field/height_um', value: -1 }];
    const shown = shownBy(modelOf(TEXT), { overrides, memory: { mechanism: 'tip-field' } });
    assert.match(say(shown.variant.failure!, ENGLISH), /height_um/);
    assert.equal(shown.mechanism.mechanism.id, 'sei-impedance');
  });

  it('puts the gesture in hand on top of the text', () => {
    const model = modelOf(TEXT);
    const before = shownBy(model);
    const during = shownBy(model, { overrides: [{ pointer: '/parameters/tip-field/height_um', value: 7 }], cause: 'gesture 1' });
    assert.equal(during.mechanism.values.height_um, 7);
    assert.equal(during.before?.values.height_um, 5);
    assert.equal(before.mechanism.values.height_um, 5);
    const lost = shownBy(model, { overrides: [{ pointer: '/variants/gone/parameters/tip-field/height_um', value: 7 }] });
    assert.equal(lost.mechanism.values.height_um, 5, 'a variant that was deleted meanwhile has no control');
  });

  it('sees no change where the same values had to be run again', () => {
    const model = modelOf(TEXT);
    const first = shownBy(model);
    // As a sweep does: so many other runs that the first is not remembered.
    for (let height = 1; height < 60; height++)
      shownBy(modelOf(TEXT), { overrides: [{ pointer: '/parameters/tip-field/height_um', value: 5 + height / 100 }] });
    const again = shownBy(model);
    assert.notEqual(again.mechanism.result, first.mechanism.result, 'it ran again');
    assert.equal(again.before, undefined);
  }).timeout(20_000);

  it('keeps the last good state of the same document while its text is broken', () => {
    const model = modelOf(TEXT);
    model.receive(documentOf(TEXT.replace('5', ''), { version: 2 }));
    const stale = shownBy(model);
    assert.equal(stale.mechanism.values.height_um, 5);
    assert.ok(stale.broken);
    assert.match(stale.fixed!, /Line 3/);
    model.receive(documentOf('{', { uri: 'file:///b.interphase.json' }));
    const other = model.show(quiet);
    assert(other && isBlank(other) && other.blank === 'broken', 'another document has no last good state yet');
  });

  it('says of an older picture what is wrong with the latest text, and nothing once it was corrected', () => {
    const model = new Model();
    model.receive(documentOf(TEXT));
    const good = shownBy(model);
    assert.equal(model.withLatestError(good), good);
    model.receive(documentOf(`${TEXT}}`, { version: 2 }));
    const broken = model.withLatestError(good);
    assert.ok(broken.broken && broken.fixed !== undefined);
    // The corrected text takes its time: the picture stays, the error goes.
    model.receive(documentOf(TEXT.replace('5', '6'), { version: 3 }));
    const corrected = model.withLatestError(broken);
    assert.equal(corrected.broken, undefined);
    assert.equal(corrected.fixed, undefined);
    assert.equal(corrected.mechanism, good.mechanism);
  });

  it('reads the text: what is written, else the default of the base', () => {
    const model = modelOf(TEXT);
    assert.equal(model.read('/parameters/tip-field/height_um'), 5);
    assert.equal(model.read('/parameters/tip-field/apex_radius_um'), shownBy(model).mechanism.values.apex_radius_um);
    assert.equal(model.read('/variants/sharp/parameters/tip-field/apex_radius_um'), 0.1);
    assert.equal(model.read('/variants/sharp/parameters/tip-field/height_um'), undefined);
    assert.equal(model.read('/parameters/sei-impedance/patches/1/sei_thickness_nm'), 40);
  });

  it('knows an empty scenario and a read-only one', () => {
    const empty = modelOf('{ "interphase": "1.0", "parameters": {} }').show(quiet);
    assert(empty && isBlank(empty) && empty.blank === 'empty');
    const model = new Model();
    model.receive(documentOf(TEXT, { readOnly: true }));
    assert.match(shownBy(model).fixed!, /read-only/);
  });
});

describe('previous state', () => {
  it('compares with the state before the gesture, through all of it', () => {
    const previous = new PreviousState<number>();
    previous.show('a', 1, 'text', 0);
    assert.equal(previous.previous, undefined);
    previous.show('b', 2, 'gesture 1', 10);
    previous.show('c', 3, 'gesture 1', 5000);
    assert.equal(previous.previous, 1);
    previous.show('c', 3, 'text', 5100);
    assert.equal(previous.previous, 1, 'the text has it now: no new change');
    previous.show('d', 4, 'gesture 2', 5200);
    assert.equal(previous.previous, 3);
  });

  it('takes keystrokes as one change until they pause', () => {
    const previous = new PreviousState<number>();
    previous.show('a', 1, 'text', 0);
    previous.show('b', 2, 'text', 5000);
    previous.show('c', 3, 'text', 5000 + TYPING_PAUSE_MS - 1);
    assert.equal(previous.previous, 1);
    previous.show('d', 4, 'text', 5000 + 3 * TYPING_PAUSE_MS);
    assert.equal(previous.previous, 3);
  });
});

describe('announcer', () => {
  it('says only what changed, at most once a second, the newest last', () => {
    const spoken: string[] = [];
    let wake: (() => void) | undefined;
    const announcer = new Announcer(
      (text) => spoken.push(text),
      (milliseconds, callback) => {
        assert.equal(milliseconds, SPEAKING_PAUSE_MS);
        wake = callback;
      },
    );
    announcer.state('one');
    announcer.state('one');
    assert.deepEqual(spoken, []);
    for (const text of ['two', 'three', 'four']) announcer.state(text);
    assert.deepEqual(spoken, ['two']);
    wake!();
    assert.deepEqual(spoken, ['two', 'four']);
    wake!();
    assert.deepEqual(spoken, ['two', 'four']);
    announcer.state('two');
    assert.deepEqual(spoken, ['two', 'four', 'two']);
  });
});

describe('changes', () => {
  const sei = () => shownBy(modelOf(TEXT), { memory: { mechanism: 'sei-impedance' } }).mechanism;

  it('are addressed in the base or in the variant', () => {
    assert.deepEqual(changesFor('base', 'tip-field', { height_um: 2 }), [{ pointer: '/parameters/tip-field/height_um', value: 2 }]);
    assert.deepEqual(changesFor('a/b', 'sei-impedance', { 'patches/1/sei_thickness_nm': 2 }), [
      { pointer: '/variants/a~1b/parameters/sei-impedance/patches/1/sei_thickness_nm', value: 2 },
    ]);
  });

  it('of a drag stay inside the range of the slider and keep its digits', () => {
    const { mechanism, values } = shownBy(modelOf(TEXT)).mechanism;
    const parameter = mechanism.parameters.height_um;
    assert(parameter.kind === 'number');
    assert.deepEqual(tamed(mechanism, values, { height_um: 1e9 }), { height_um: parameter.soft[1] });
    assert.deepEqual(tamed(mechanism, values, { height_um: Number.NaN }), {});
    const [value] = Object.values(tamed(mechanism, values, { height_um: Math.PI }));
    assert.ok(Math.abs((value as number) - Math.PI) < 0.02 && String(value).length <= 5, String(value));
  });

  it('of a shared column keep the whole, whatever the hand does', () => {
    const run = sei();
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
        const next = tamed(run.mechanism, run.values, { 'patches/0/area_fraction': share, 'patches/1/area_fraction': 1 - share });
        const shares = Object.values(next) as number[];
        assert.equal(shares.length, 2);
        assert.ok(Math.abs(shares[0] + shares[1] - 1) < 1e-12 && shares.every((each) => each > 0), JSON.stringify(next));
      }),
    );
  });

  it('of a preset lead to the preset, and from there to nothing', () => {
    for (const mechanism of MECHANISMS) {
      const run = shownBy(modelOf(`{ "interphase": "1.0", "parameters": { "${mechanism.id}": {} } }`)).mechanism;
      for (const [id, preset] of Object.entries(mechanism.presets)) {
        const paths = presetPaths(run, preset.values);
        const model = modelOf(`{ "interphase": "1.0", "parameters": { "${mechanism.id}": {} } }`);
        const applied = shownBy(model, { overrides: changesFor('base', mechanism.id, paths) }).mechanism;
        assert.deepEqual(presetPaths(applied, preset.values), {}, `${mechanism.id} ${id}`);
      }
    }
  });
});

describe('rows of a table', () => {
  const parameter = MECHANISMS.find(({ id }) => id === 'sei-impedance')!.parameters.patches as TableParameter;
  const total = (rows: readonly TableRow[]) => rows.reduce((sum, { area_fraction }) => sum + area_fraction, 0);

  it('come and go without changing the whole', () => {
    let rows = parameter.default;
    for (let count = 0; count < 5; count++) rows = withRow(parameter, rows);
    assert.equal(rows.length, 7);
    assert.equal(parameter.check?.(rows), undefined);
    rows = withoutRow(parameter, rows, 0);
    rows = withoutRow(parameter, rows, 3);
    assert.equal(rows.length, 5);
    assert.ok(Math.abs(total(rows) - 1) < 1e-9);
    assert.equal(parameter.check?.(rows), undefined);
  });

  it('pay for the share of a neighbour, as far as they can', () => {
    const rows = parameter.default;
    assert.deepEqual(cellChange('patches', parameter, rows, 0, 'area_fraction', 0.7), {
      'patches/0/area_fraction': 0.7,
      'patches/1/area_fraction': 0.3,
    });
    assert.deepEqual(cellChange('patches', parameter, rows, 1, 'area_fraction', 0.9), {
      'patches/1/area_fraction': 0.9,
      'patches/0/area_fraction': 0.1,
    });
    assert.equal(typeof cellChange('patches', parameter, rows, 0, 'area_fraction', 1), 'string');
    assert.deepEqual(cellChange('patches', parameter, rows, 0, 'sei_thickness_nm', 12), { 'patches/0/sei_thickness_nm': 12 });
  });
});

describe('charts', () => {
  it('show every variant, and faintly the state before', () => {
    const model = modelOf(TEXT);
    const first = shownBy(model);
    for (const { id } of figures(first.mechanism)) {
      const content = chartContent(first, id, {})!;
      assert.equal(content.lines.filter(({ role }) => role === 'trace').length, 0);
      assert.deepEqual(
        new Set(content.lines.filter(({ role }) => role !== 'reference').map(({ variant }) => say(variant, ENGLISH))),
        new Set(['Base', 'sharp']),
      );
    }
    const moved = shownBy(model, { overrides: [{ pointer: '/parameters/tip-field/apex_radius_um', value: 1 }], cause: 'gesture 1' });
    const traces = figures(moved.mechanism).map(
      ({ id }) => chartContent(moved, id, {})!.lines.filter(({ role }) => role === 'trace').length,
    );
    assert.ok(traces.some((count) => count > 0));
  });
});
