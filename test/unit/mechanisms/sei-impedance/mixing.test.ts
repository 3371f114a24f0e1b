import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  effectiveConductivity,
  inReferenceMedium,
  type MixingRule,
  type Mixture,
  nearestArrangement,
} from '../../../../src/mechanisms/sei-impedance/model/mixing.ts';

/** One to five phases, conductivities over twelve decades. */
const mixtures: fc.Arbitrary<Mixture> = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: -12, max: 0, noNaN: true })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((phases) => {
    const total = phases.reduce((sum, [amount]) => sum + amount, 0);
    return { fractions: phases.map(([amount]) => amount / total), conductivities: phases.map(([, decade]) => 10 ** decade) };
  });

const by = (rule: MixingRule, mixture: Mixture) => effectiveConductivity(rule, mixture, 1e-6);
const close = (a: number, b: number, tolerance = 1e-10) => assert.ok(Math.abs(a - b) <= tolerance * Math.max(a, b), `${a} is not ${b}`);

describe('mixing rules', () => {
  it('name the arrangement that a reference medium is nearest to, from layers to columns', () => {
    // The five phases of the reference case, S/m.
    const mixture: Mixture = { fractions: [0.5, 0.25, 0.15, 0.075, 0.025], conductivities: [2e-7, 2e-6, 2e-6, 2e-6, 1e-2] };
    const passed = Array.from({ length: 161 }, (_, i) => nearestArrangement(mixture, 10 ** (-12 + i / 10)));
    assert.deepEqual(
      passed.filter((rule, i) => rule !== passed[i - 1]),
      ['series', 'hashin-shtrikman-lower', 'bruggeman', 'hashin-shtrikman-upper', 'parallel'],
    );
    // At the conductivities that define the bounds it is exactly them.
    assert.equal(nearestArrangement(mixture, 2e-7), 'hashin-shtrikman-lower');
    assert.equal(nearestArrangement(mixture, 1e-2), 'hashin-shtrikman-upper');
    assert.equal(nearestArrangement(mixture, by('bruggeman', mixture)), 'bruggeman');
  });

  it('keep their order: layers, lower bound, Bruggeman, upper bound, columns', () => {
    const order: MixingRule[] = ['series', 'hashin-shtrikman-lower', 'bruggeman', 'hashin-shtrikman-upper', 'parallel'];
    fc.assert(
      fc.property(mixtures, (mixture) => {
        const values = order.map((rule) => by(rule, mixture));
        for (let i = 1; i < values.length; i++) assert.ok(values[i] >= values[i - 1] * (1 - 1e-12), `${order[i]} is below ${order[i - 1]}`);
      }),
    );
  });

  it('give the effective medium that Bruggeman asks for', () => {
    fc.assert(
      fc.property(mixtures, (mixture) => {
        const effective = by('bruggeman', mixture);
        const terms = mixture.fractions.map(
          (fraction, k) => (fraction * (mixture.conductivities[k] - effective)) / (mixture.conductivities[k] + 2 * effective),
        );
        assert.ok(Math.abs(terms.reduce((sum, term) => sum + term, 0)) < 1e-11);
      }),
    );
  });

  it('agree between two phases in closed form and the same two split in many', () => {
    const two = { fractions: [0.6, 0.4], conductivities: [1e-9, 3e-5] };
    const nearlyTwo = { fractions: [0.6, 0.2, 0.2], conductivities: [1e-9, 3e-5, 3e-5 * (1 + 1e-12)] };
    close(by('bruggeman', two), by('bruggeman', nearlyTwo), 1e-11);
  });

  it('scale with the conductivities, do not mind the order of the phases, and give a pure phase itself', () => {
    const rules: MixingRule[] = ['series', 'hashin-shtrikman-lower', 'bruggeman', 'geometric', 'hashin-shtrikman-upper', 'parallel'];
    fc.assert(
      fc.property(mixtures, fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.constantFrom(...rules), (mixture, factor, rule) => {
        const scaled = { ...mixture, conductivities: mixture.conductivities.map((value) => factor * value) };
        close(by(rule, scaled), factor * by(rule, mixture), 1e-9);
        const reversed = { fractions: [...mixture.fractions].reverse(), conductivities: [...mixture.conductivities].reverse() };
        close(by(rule, reversed), by(rule, mixture), 1e-9);
        close(by(rule, { fractions: [1, 0], conductivities: [mixture.conductivities[0], 1] }), mixture.conductivities[0], 1e-12);
      }),
    );
  });

  it('grow with the conductivity of each phase and of the reference medium', () => {
    fc.assert(
      fc.property(mixtures, fc.double({ min: -14, max: 2, noNaN: true }), (mixture, decade) => {
        const better = { ...mixture, conductivities: mixture.conductivities.map((value, k) => (k === 0 ? 2 * value : value)) };
        for (const rule of ['series', 'hashin-shtrikman-lower', 'bruggeman', 'hashin-shtrikman-upper', 'parallel'] as const) {
          assert.ok(by(rule, better) >= by(rule, mixture) * (1 - 1e-12), rule);
        }
        const reference = 10 ** decade;
        assert.ok(inReferenceMedium(mixture, 1.5 * reference) >= inReferenceMedium(mixture, reference) * (1 - 1e-12));
      }),
    );
  });

  it('let a conductor percolate in an insulator at a third of the volume', () => {
    const at = (fraction: number) => by('bruggeman', { fractions: [1 - fraction, fraction], conductivities: [1e-12, 1] });
    assert.ok(at(0.32) < 1e-9);
    close(at(0.5), 0.25, 1e-6);
  });
});
