import assert from 'node:assert/strict';
import { THEMES } from '../../../src/drawing/palette.ts';
import { sparkline } from '../../../src/drawing/sparkline.ts';

const decode = (uri: string) => Buffer.from(uri.split(',')[1], 'base64').toString();
const X = Array.from({ length: 201 }, (_, i) => 10 ** (-3 + i / 40));

describe('sparkline', () => {
  it('of 201 points stays below 1.5 KB and inside its box', () => {
    const uri = sparkline(
      X,
      X.map((x) => Math.sin(9 * Math.log(x)) * 1e9),
      { theme: THEMES.dark, logX: true, at: 0.1 },
    )!;
    assert.ok(uri.length <= 1536, `${uri.length} bytes`);
    assert.ok(uri.startsWith('data:image/svg+xml;base64,'));
    const svg = decode(uri);
    const [, path] = / d="M([^"]*)"/.exec(svg)!;
    for (const point of path.split('L')) {
      const [x, y] = point.split(' ').map(Number);
      assert.ok(x >= 0 && x <= 120 && y >= 0 && y <= 30, point);
    }
    assert.match(svg, /<circle/);
  });

  it('puts the dot on the line where the value stands', () => {
    const svg = decode(sparkline([0, 1, 2], [0, 10, 20], { theme: THEMES.light, at: 1 })!);
    assert.match(svg, /<circle cx="60" cy="15"/);
    assert.match(svg, /d="M3 27L60 15L117 3"/);
  });

  it('draws a constant in the middle, and nothing from one point', () => {
    assert.match(decode(sparkline([0, 1], [5, 5], { theme: THEMES.light })!), /d="M3 15L117 15"/);
    assert.equal(sparkline([1], [1], { theme: THEMES.light }), undefined);
    assert.equal(sparkline([0, 1], [-1, -2], { theme: THEMES.light, logY: true }), undefined);
  });
});
