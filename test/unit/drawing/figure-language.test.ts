import assert from 'node:assert/strict';
import type { Figure } from '../../../src/drawing/figure/figure.ts';
import { figurePicture } from '../../../src/drawing/figure/picture.ts';
import { wrap } from '../../../src/drawing/figure/wrap.ts';
import { msg, say } from '../../../src/quantities/text.ts';

const GERMAN = {
  id: 'de',
  words: { 'Apex radius': 'Radius der Spitze', '{0} and {1} cross at {2}.': '{0} und {1} kreuzen sich bei {2}.' },
};

const FIGURE: Figure = {
  id: 'current',
  title: msg`Current`,
  caption: msg`Two lines`,
  x: { title: msg`Apex radius`, unit: 'um', scale: 'linear' },
  y: { title: msg`Relative to flat`, unit: '', scale: 'linear' },
  lines: [
    { title: msg`Up`, x: [0, 3], y: [0, 3], form: 'curve', role: 'main' },
    { title: msg`Down`, x: [0, 3], y: [3, 0], form: 'curve', role: 'main' },
  ],
};

describe('a figure in a language', () => {
  it('has its words and its decimal mark', () => {
    const { shapes, description } = figurePicture(FIGURE, { width: 500, height: 300 }, GERMAN);
    const shown = shapes.flatMap((shape) => (shape.kind === 'text' ? [say(shape.text, GERMAN)] : []));
    for (const text of ['Radius der Spitze (µm)', '0,5']) assert.ok(shown.includes(text), `${text}: ${shown.join('|')}`);
    assert.match(say(description, GERMAN), /Up und Down kreuzen sich bei 1,5\u2009µm\.$/);
  });

  it('is broken into lines between ideographs too, but not inside a script or before a mark', () => {
    assert.deepEqual(wrap('钝化膜很薄，离子走得快', 10, 60), ['钝化膜很薄，', '离子走得快']);
    assert.deepEqual(wrap('电流 i_{尖端} 很大', 10, 20), ['电流', 'i_{尖端}', '很大']);
    assert.deepEqual(wrap('no resistance at all', 10, 60), ['no', 'resistance', 'at all']);
    assert.deepEqual(wrap('', 10, 60), ['']);
  });
});
