import assert from 'node:assert/strict';
import type { PresetsOf } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { NumberParameter } from '../../../../src/mechanisms/contract/parameter.ts';
import { type ToldOf, tellerOf, toHundredths } from '../../../../src/mechanisms/contract/told.ts';
import type { Scalar } from '../../../../src/quantities/scalar.ts';
import { ENGLISH, msg, NO_TEXT, say } from '../../../../src/quantities/text.ts';

const length = (value: number): NumberParameter => ({
  kind: 'number',
  title: NO_TEXT,
  symbol: 'x',
  description: NO_TEXT,
  group: 'shape',
  source: { kind: 'illustrative' },
  default: value,
  hard: [0, 1e6],
  soft: [0, 1e6],
  scale: 'linear',
});

const PARAMETERS = { height_um: length(3), width_um: length(2.46) } as const;
const RUNS: string[] = [];

function simulate({ height_um: height, width_um: width }: { readonly height_um: number; readonly width_um: number }) {
  RUNS.push(`${height}×${width}`);
  const scalars: { readonly area: Scalar; readonly round: Scalar; readonly depth: Scalar } = {
    area: height * width,
    round: 2 * (height + width),
    depth: { absent: NO_TEXT },
  };
  return { scalars, series: {} };
}

const of: ToldOf<typeof PARAMETERS, ReturnType<typeof simulate>> = tellerOf(PARAMETERS, simulate, () => PRESETS);

const PRESETS: PresetsOf<typeof PARAMETERS> = {
  tall: {
    title: msg`${of('tall').value('height_um')} high and ${of('tall').value('width_um', 2)} wide`,
    lesson: msg`It has ${of('tall').number('area', 3)} for ${of('tall').number('round', 3)} round it, ${of('tall').number(
      ({ output, with: changed }) => output('area') / changed({ width_um: 5 }).output('area'),
      2,
    )} of the other.`,
    values: { height_um: 10 },
  },
};

describe('the numbers of a preset', () => {
  it('are its values without a run, and the model once, when they are said', () => {
    assert.equal(say(PRESETS.tall.title, ENGLISH), '10 high and 2.5 wide');
    assert.deepEqual(RUNS, []);
    assert.equal(say(PRESETS.tall.lesson, ENGLISH), 'It has 24.6 for 24.9 round it, 0.49 of the other.');
    assert.deepEqual(RUNS, ['10×2.46', '10×5']);
    say(PRESETS.tall.lesson, ENGLISH);
    assert.equal(RUNS.length, 2);
  });

  it('are none where the model has none', () => {
    assert.throws(() => say(of('tall').number('depth', 2), ENGLISH), TypeError);
  });

  it('can be rounded to the hundredth', () => {
    assert.deepEqual([0.0987, 0.9343, -0.004].map(toHundredths), [0.1, 0.93, -0]);
  });
});
