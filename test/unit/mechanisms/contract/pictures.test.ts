/** Every scene, at the widths of a side bar, a panel and a whole window, for every preset. */
import assert from 'node:assert/strict';
import { paintPicture } from '../../../../src/drawing/canvas.ts';
import { figurePicture } from '../../../../src/drawing/figure/picture.ts';
import { THEMES } from '../../../../src/drawing/palette.ts';
import { pictureToSvg } from '../../../../src/drawing/svg.ts';
import { completeValues, type Mechanism } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { Result } from '../../../../src/mechanisms/contract/result.ts';
import { pictureOf } from '../../../../src/mechanisms/contract/scene.ts';
import { MECHANISMS } from '../../../../src/mechanisms/index.ts';
import { ENGLISH, say, translated } from '../../../../src/quantities/text.ts';
import { complaints } from '../../drawing/inspect.ts';
import { RecordingContext } from '../../drawing/recording-context.ts';

const FRAMES = [
  { width: 320, height: 300 },
  { width: 640, height: 400 },
  { width: 1200, height: 520 },
];

describe('scenes', () => {
  for (const mechanism of MECHANISMS) {
    const states = Object.entries({ defaults: { values: {} }, ...mechanism.presets });
    for (const [name, { values: chosen }] of states) {
      describe(`${mechanism.id} ${name}`, () => {
        const values = completeValues(mechanism, chosen);
        let result: Result;
        before(() => {
          result = mechanism.simulate(values);
        });

        for (const frame of FRAMES) {
          it(`at ${frame.width} px is finite and inside its frame`, () => {
            const picture = pictureOf(mechanism, values, result, frame, { language: ENGLISH });
            assert.deepEqual(complaints(picture), []);
            assert.ok(picture.shapes.length > 1, 'something is drawn');
            assert.ok(say(picture.description, ENGLISH).length > 20);
            assert.equal(picture.width, frame.width);
          });
        }

        it(`is painted and written in every theme`, () => {
          const picture = pictureOf(mechanism, values, result, FRAMES[1], { language: ENGLISH });
          for (const theme of Object.values(THEMES)) {
            const context = new RecordingContext();
            paintPicture(context, picture, theme, { language: ENGLISH });
            assert.ok(context.painted.every(({ outline }) => !outline.includes('NaN')));
            assert.match(pictureToSvg(picture, { theme, language: ENGLISH }), /^<svg /);
          }
        });

        it(`handles move parameters that exist, and stay put when not moved`, () => {
          const picture = pictureOf(mechanism, values, result, FRAMES[1], { language: ENGLISH });
          for (const handle of picture.handles) {
            const changes = Object.entries(handle.drag(handle.at));
            assert.ok(changes.length > 0, handle.id);
            for (const [path, value] of changes) {
              const [key, row, column] = path.split('/');
              const before = row === undefined ? values[key] : (values[key] as readonly Record<string, number>[])[Number(row)][column];
              assert.equal(typeof before, 'number', `${handle.id} changes ${path}`);
              const relative = Math.abs(value - (before as number)) / Math.max(Math.abs(before as number), 1e-9);
              assert.ok(relative < 0.02, `${handle.id} at rest makes ${path} ${value} of ${before}`);
            }
          }
        });

        it(`every figure is drawn inside its frame`, () => {
          for (const figure of mechanism.figures(values, result)) {
            for (const { width } of FRAMES) {
              const found = complaints(figurePicture(figure, { width, height: 300 }, ENGLISH));
              assert.deepEqual(found, [], figure.id);
            }
            for (const { x, y, title } of figure.lines) {
              assert.equal(x.length, y.length, say(title, ENGLISH));
              assert.ok([...x, ...y].every(Number.isFinite), `${figure.id}: ${say(title, ENGLISH)}`);
            }
          }
        });
      });
    }
  }
});

describe('a mechanism without a picture', () => {
  const [{ picture: _, ...mechanism }] = MECHANISMS;
  const values = completeValues(mechanism);
  const result = mechanism.simulate(values);
  const description = say(mechanism.describe(values, result), ENGLISH);

  it('is led by its first figure', () => {
    const picture = pictureOf(mechanism, values, result, FRAMES[1], { language: ENGLISH });
    const figure = figurePicture(mechanism.figures(values, result)[0], FRAMES[1], ENGLISH);
    assert.deepEqual(picture.shapes, figure.shapes);
    assert.equal(say(picture.description, ENGLISH), description);
  });

  it('without figures too is led by its state in words, in the language asked for', () => {
    const bare: Mechanism = { ...mechanism, figures: () => [], verdict: () => translated({ en: 'Heals', de: 'Heilt' }) };
    for (const frame of FRAMES) {
      const picture = pictureOf(bare, values, result, frame, { language: { id: 'de', words: {} } });
      assert.deepEqual(complaints(picture), []);
      const words = picture.shapes.map((shape) => (shape.kind === 'text' ? say(shape.text, ENGLISH) : ''));
      assert.equal(words[0], 'Heilt');
      assert.equal(words.slice(1).join(' '), description);
    }
  });
});
