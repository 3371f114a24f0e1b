/** The points of lesson 13 are made, not measured: by the model itself, with noise. (UPDATE=1 writes the file.) */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32, standardNormals } from '../../../src/numerics/random.ts';
import { readMeasured, readScenario, runScenario } from '../../../src/scenario/index.ts';

const SCENARIO = 'examples/13-two-films-one-spectrum.interphase.json';
const SEED = 13;
const NOISE = 0.01;
const LOWEST_HZ = 1;
/** One in so many points of the model. */
const STRIDE = 2;

const { scenario, document } = readScenario(readFileSync(SCENARIO, 'utf8'));
const [{ file }] = Object.values(scenario!.measurements);
const path = join('examples', file);
const run = runScenario(scenario!);

/** Frequency and impedance of a variant, Ω·cm², highest frequency first. */
function spectrum(variant: string) {
  const { series } = run.variants.find(({ name }) => name === variant)!.mechanisms.get('sei-impedance')!.result;
  const points = series.bode_magnitude.x.map((frequency, i) => ({ frequency, real: series.nyquist.x[i], imaginary: -series.nyquist.y[i] }));
  return points.filter(({ frequency }, i) => i % STRIDE === 0 && frequency >= LOWEST_HZ * (1 - 1e-9)).reverse();
}

function made(): string {
  const points = spectrum('base');
  const noise = standardNormals(mulberry32(SEED), 2 * points.length);
  const rows = points.map(({ frequency, real, imaginary }, i) => {
    const spread = NOISE * Math.hypot(real, imaginary);
    return [frequency, real + spread * noise[2 * i], imaginary + spread * noise[2 * i + 1]]
      .map((value) => Number(value.toPrecision(5)))
      .join(',');
  });
  return [
    '# Not a measurement: computed by Interphase for lesson 13 (sei-impedance, the base of the scenario),',
    `# with normal noise of ${100 * NOISE} % of |Z| on both parts, from the seed ${SEED}.`,
    'frequency (Hz),Re Z (ohm cm2),Im Z (ohm cm2)',
    ...rows,
    '',
  ].join('\n');
}

describe('the made spectrum of lesson 13', () => {
  it('is what the model and the noise give, and says so', () => {
    const text = made();
    if (process.env.UPDATE) writeFileSync(path, text);
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  it('is read without a complaint', () => {
    const { measured, problems } = readMeasured(scenario!, document, [{ path: file, text: readFileSync(path, 'utf8') }]);
    assert.deepEqual(problems, []);
    assert.ok(measured[0].points.nyquist.x.length > 50);
  });

  it('cannot tell the two films apart: both pass through the points as closely as the noise lets them', () => {
    const { measured } = readMeasured(scenario!, document, [{ path: file, text: readFileSync(path, 'utf8') }]);
    for (const { name, mechanisms } of run.variants) {
      const { mechanism, result } = mechanisms.get('sei-impedance')!;
      const deviation = mechanism.measurable!.deviation(measured[0].numbers, result)!;
      // Noise on two parts.
      assert.ok(Math.abs(deviation / (NOISE * Math.SQRT2) - 1) < 0.2, `${name}: ${deviation}`);
    }
  });
});
