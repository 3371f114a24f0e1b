import assert from 'node:assert/strict';
import { findMechanism } from '../../../src/mechanisms/index.ts';
import type { Preview } from '../../../src/webviews/preview/bridge.ts';
import { Reveal } from '../../../src/webviews/preview/reveal.ts';

const HEIGHT = '/parameters/tip-field/height_um';

/** A page that shows one mechanism, and the mechanism asked for only when `settle` is called. */
function page(mechanism: string) {
  let inView = mechanism;
  const looks: object[] = [];
  const memory = { uri: '', locked: false, mechanism, figures: {}, open: {}, scales: {} };
  const preview = {
    memory,
    look: (change: { mechanism?: string }) => {
      looks.push(change);
      Object.assign(memory, change);
    },
    get shown() {
      return { mechanism: { mechanism: findMechanism(inView) } };
    },
  } as unknown as Preview;
  const reveal = new Reveal(() => preview);
  const seen: string[] = [];
  const settle = () => {
    inView = memory.mechanism;
    reveal.update();
  };
  return { reveal, looks, seen, settle, listen: () => reveal.listen((path) => seen.push(path)) };
}

describe('what the cursor of the text is in', () => {
  it('is told at once where it is in view', () => {
    const { reveal, looks, seen, listen } = page('tip-field');
    listen();
    reveal.ask(HEIGHT);
    assert.deepEqual([seen, looks], [['height_um'], []]);
  });

  it('waits for the controls, which come later', () => {
    const { reveal, seen, listen } = page('tip-field');
    reveal.ask(HEIGHT);
    assert.deepEqual(seen, []);
    listen();
    assert.deepEqual(seen, ['height_um']);
    reveal.update();
    assert.deepEqual(seen, ['height_um'], 'and is told once');
  });

  it('waits for its mechanism, whose run may take long, and gives way to a newer wish and to another document', () => {
    const { reveal, looks, seen, settle, listen } = page('solvation');
    listen();
    reveal.ask(HEIGHT);
    assert.deepEqual([seen, looks], [[], [{ mechanism: 'tip-field' }]]);
    settle();
    assert.deepEqual(seen, ['height_um']);
    reveal.ask('/parameters/sei-impedance/temperature_K');
    reveal.ask('/parameters/tip-field/apex_radius_um');
    settle();
    assert.deepEqual(seen, ['height_um', 'apex_radius_um']);
    reveal.ask('/parameters/solvation/temperature_K');
    reveal.forget();
    settle();
    assert.equal(seen.length, 2);
  });

  it('goes into the variant that holds it, and says nothing of what is no parameter', () => {
    const { reveal, looks, seen, listen } = page('tip-field');
    listen();
    reveal.ask('/variants/sharp/parameters/tip-field/apex_radius_um');
    assert.deepEqual([seen, looks], [['apex_radius_um'], [{ variant: 'sharp' }]]);
    for (const nothing of ['/parameters/tip-field/nonsense', '/title', '/parameters', '']) reveal.ask(nothing);
    assert.equal(seen.length, 1);
  });
});
