import assert from 'node:assert/strict';
import { completeValues, type Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import { pictureOf } from '../../../src/mechanisms/contract/scene.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { LIBRARIES } from '../../../src/mechanisms/materials/library.ts';
import { say } from '../../../src/quantities/text.ts';
import { leftOver, MADE_UP } from '../../support/made-up-language.ts';
import { textsIn } from '../../support/texts.ts';

const inMadeUp = (value: unknown): readonly string[] => [...new Set(textsIn(value).map((text) => say(text, MADE_UP)))];

/** English that is left in what a mechanism says of itself, of its default and of every starting point. */
function englishOf(mechanism: Mechanism): readonly string[] {
  const states = [{}, ...Object.values(mechanism.presets).map(({ values }) => values)].flatMap((chosen) => {
    const values = completeValues(mechanism, chosen);
    const result = mechanism.simulate(values);
    const picture = pictureOf(mechanism, values, result, { width: 700, height: 420 }, { language: MADE_UP });
    const drawn = JSON.stringify(picture, (key, value) =>
      key === 'text' || key === 'description' || key === 'title' || typeof value === 'object' ? value : undefined,
    );
    return [
      ...inMadeUp([
        result,
        mechanism.verdict(values, result),
        mechanism.describe(values, result),
        mechanism.equations(values, result),
        mechanism.figures(values, result),
        mechanism.comparison?.(values, result),
        mechanism.advice?.give(values),
        mechanism.clock?.events(values, result),
        picture,
      ]),
      ...[...drawn.matchAll(/"(?:text|description|title)":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => JSON.parse(`"${text}"`)),
    ];
  });
  return leftOver([...new Set([...inMadeUp(mechanism), ...states])].join('\n'));
}

describe('in a made-up language', () => {
  for (const mechanism of MECHANISMS) {
    it(`nothing that ${mechanism.id} says is left in English`, () => assert.deepEqual([...new Set(englishOf(mechanism))], []));
  }

  it('nothing that the libraries say is left in English', () => {
    assert.deepEqual([...new Set(leftOver(inMadeUp(LIBRARIES).join('\n')))], []);
  });

  it('a word that nobody translated is found', () => {
    assert.deepEqual(leftOver('ţĥé overpotential ōf Li⁺'), ['overpotential']);
    assert.deepEqual(leftOver('BaTiO₃, height_um, κ_ss, 3.2 mA/cm², tip-field'), []);
  });
});
