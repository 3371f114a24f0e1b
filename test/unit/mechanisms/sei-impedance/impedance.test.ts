import assert from 'node:assert/strict';
import fc from 'fast-check';
import { constantPhaseLike, filmCapacitance, interfaceImpedance } from '../../../../src/mechanisms/sei-impedance/model/impedance.ts';
import { type Network, relaxationLines, smoothedDensity } from '../../../../src/mechanisms/sei-impedance/model/relaxation.ts';

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((decade) => 10 ** decade);

const networks: fc.Arbitrary<Network> = fc
  .record({
    rows: fc.array(
      fc.record({
        amount: fc.double({ min: 0.05, max: 1, noNaN: true }),
        filmResistance: decades(-4, 0),
        filmCapacitance: decades(-3, -1),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    chargeTransferResistance: decades(-4, -1),
    doubleLayerCapacitance: decades(-2, 0),
  })
  .map(({ rows, ...rest }) => {
    const total = rows.reduce((sum, { amount }) => sum + amount, 0);
    return { ...rest, patches: rows.map(({ amount, ...row }) => ({ ...row, area: amount / total })) };
  });

function circuitOf(network: Network, filmExponent = 1, transferExponent = 1) {
  return {
    patches: network.patches.map(({ area, filmResistance, filmCapacitance: capacitance }) => ({
      area,
      film: { resistance: filmResistance, parallel: constantPhaseLike(capacitance, filmResistance, filmExponent) },
    })),
    chargeTransfer: {
      resistance: network.chargeTransferResistance,
      parallel: constantPhaseLike(network.doubleLayerCapacitance, network.chargeTransferResistance, transferExponent),
    },
  };
}

describe('impedance of patches in parallel', () => {
  it('equals the sum of its relaxation lines at every frequency', () => {
    fc.assert(
      fc.property(networks, decades(-1, 7), (network, omega) => {
        const direct = interfaceImpedance(circuitOf(network), omega);
        let re = 0;
        let im = 0;
        for (const { time, resistance } of relaxationLines(network)) {
          const weight = resistance / (1 + (omega * time) ** 2);
          re += weight;
          im -= weight * omega * time;
        }
        const size = Math.hypot(direct.re, direct.im);
        assert.ok(Math.hypot(direct.re - re, direct.im - im) < 1e-9 * size, `${direct.re} ${direct.im} against ${re} ${im}`);
      }),
    );
  });

  it('has as many lines as patches and one more, none negative, adding up to the dc resistance', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const lines = relaxationLines(network);
        assert.equal(lines.length, network.patches.length + 1);
        assert.ok(lines.every(({ time, resistance }) => time > 0 && resistance >= 0));
        for (let k = 1; k < lines.length; k++) assert.ok(lines[k].time <= lines[k - 1].time);
        const dc = interfaceImpedance(circuitOf(network), 0).re;
        const sum = lines.reduce((total, { resistance }) => total + resistance, 0);
        assert.ok(Math.abs(sum / dc - 1) < 1e-10);
      }),
    );
  });

  it('stays between the time constants of its elements where those differ beyond all digits', () => {
    const patches = [1e-14, 1e-3, 1e7].map((filmResistance) => ({ area: 1 / 3, filmResistance, filmCapacitance: 1e-4 }));
    for (const chargeTransferResistance of [1e-9, 1, 1e9]) {
      for (const doubleLayerCapacitance of [1e-6, 1e3]) {
        const times = patches.map((patch) => patch.filmResistance * patch.filmCapacitance);
        times.push(chargeTransferResistance * doubleLayerCapacitance);
        for (const { time, resistance } of relaxationLines({ patches, chargeTransferResistance, doubleLayerCapacitance })) {
          assert.ok(time >= Math.min(...times) && time <= Math.max(...times), `${time}`);
          assert.ok(Number.isFinite(resistance) && resistance >= 0);
        }
      }
    }
  });

  it('keeps one line at exactly r_ct C_dl with weight exactly r_ct, however the films differ', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const wanted = network.chargeTransferResistance * network.doubleLayerCapacitance;
        const near = relaxationLines(network).filter(({ time }) => Math.abs(time / wanted - 1) < 1e-7);
        const weight = near.reduce((sum, { resistance }) => sum + resistance, 0);
        // Another line may stand as close; it cannot take weight away.
        assert.ok(weight >= network.chargeTransferResistance * (1 - 1e-6));
        if (near.length === 1) assert.ok(weight <= network.chargeTransferResistance * (1 + 1e-6));
      }),
    );
  });

  it('has exactly two lines that carry resistance where all patches are alike: film, and charge transfer', () => {
    fc.assert(
      fc.property(networks, (any) => {
        const [first] = any.patches;
        const network = { ...any, patches: any.patches.map(({ area }) => ({ ...first, area })) };
        const film = { time: first.filmResistance * first.filmCapacitance, resistance: first.filmResistance };
        const transfer = {
          time: any.chargeTransferResistance * any.doubleLayerCapacitance,
          resistance: any.chargeTransferResistance,
        };
        const total = film.resistance + transfer.resistance;
        // Where both times are nearly one, so are their lines.
        if (Math.abs(Math.log(film.time / transfer.time)) < 1e-3) return;
        const lines = relaxationLines(network);
        let hidden = 0;
        for (const line of lines) {
          const home = [film, transfer].find(({ time }) => Math.abs(line.time / time - 1) < 1e-6);
          if (!home) hidden += line.resistance;
        }
        assert.ok(hidden < 1e-12 * total, `${hidden}`);
        for (const { time, resistance } of [film, transfer]) {
          const near = lines.filter((line) => Math.abs(line.time / time - 1) < 1e-6);
          const carried = near.reduce((sum, line) => sum + line.resistance, 0);
          assert.ok(Math.abs(carried - resistance) < 1e-8 * total, `${carried} is not ${resistance}`);
        }
      }),
    );
  });

  it('resists at least as much as its films in parallel with charge transfer behind them all', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const dc = interfaceImpedance(circuitOf(network), 0).re;
        const films = 1 / network.patches.reduce((sum, { area, filmResistance }) => sum + area / filmResistance, 0);
        assert.ok(dc >= (films + network.chargeTransferResistance) * (1 - 1e-12));
      }),
    );
  });

  it('is one perfect semicircle without charge transfer, whatever the spread of time constants', () => {
    fc.assert(
      fc.property(networks, decades(-1, 7), (network, omega) => {
        const circuit = { ...circuitOf(network), chargeTransfer: { resistance: 0, parallel: { size: 1, exponent: 1 } } };
        const resistance = 1 / network.patches.reduce((sum, { area, filmResistance }) => sum + area / filmResistance, 0);
        const { re, im } = interfaceImpedance(circuit, omega);
        assert.ok(Math.abs(Math.hypot(re - resistance / 2, im) / (resistance / 2) - 1) < 1e-12);
      }),
    );
  });

  it('never has an inductive part, and a resistance that falls with frequency, with constant phase elements too', () => {
    fc.assert(
      fc.property(
        networks,
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (network, alpha, beta) => {
          const circuit = circuitOf(network, alpha, beta);
          let before = Number.POSITIVE_INFINITY;
          for (let decade = -2; decade <= 6; decade++) {
            const { re, im } = interfaceImpedance(circuit, 10 ** decade);
            assert.ok(im <= 0 && re > 0 && re <= before * (1 + 1e-12));
            before = re;
          }
        },
      ),
    );
  });

  it('sees at most the mean thickness through the capacitance', () => {
    fc.assert(
      fc.property(fc.array(decades(-9, -6.5), { minLength: 1, maxLength: 6 }), (thickness) => {
        const capacitance = thickness.reduce((sum, value) => sum + filmCapacitance(10, value) / thickness.length, 0);
        const mean = thickness.reduce((sum, value) => sum + value, 0) / thickness.length;
        assert.ok(filmCapacitance(10, 1) / capacitance <= mean * (1 + 1e-12));
      }),
    );
  });

  it('has a relaxation density that gives the arc back', () => {
    const [resistance, exponent, omega] = [0.02, 0.8, 3.7];
    let re = 0;
    let im = 0;
    const step = 0.01;
    const times = Array.from({ length: 12001 }, (_, i) => Math.exp(-60 + step * i));
    smoothedDensity([{ time: 1, resistance }], exponent, times).forEach((density, i) => {
      const weight = (density * step) / (1 + (omega * times[i]) ** 2);
      re += weight;
      im -= weight * omega * times[i];
    });
    const network = {
      patches: [{ area: 1, film: { resistance, parallel: { size: 1 / resistance, exponent } } }],
      chargeTransfer: { resistance: 0, parallel: { size: 1, exponent: 1 } },
    };
    const direct = interfaceImpedance(network, omega);
    assert.ok(Math.hypot(direct.re - re, direct.im - im) < 1e-9 * resistance);
  });
});
