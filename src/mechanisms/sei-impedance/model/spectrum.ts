/** The impedance spectrum and the relaxation lines of a film, a map in 64 classes. SI. */
import { add, type Complex, complex } from '../../../numerics/complex.ts';
import { inSI } from '../../../quantities/si.ts';
import type { SeiValues } from '../parameters/index.ts';
import { chargeTransferOf, type Parts } from './distribution.ts';
import { warburgImpedance } from './electrolyte-slab.ts';
import { type Circuit, constantPhaseLike, filmCapacitance, interfaceImpedance } from './impedance.ts';
import { chargeTransferResistance } from './patch.ts';
import { type RelaxationLine, relaxationLines } from './relaxation.ts';
import type { ElectrolyteLayer } from './slab.ts';

/** Parts of like film. */
export interface FilmClass {
  readonly area: number;
  /** Ω·m² */
  readonly filmResistance: number;
  /** F/m² */
  readonly filmCapacitance: number;
}

const CLASSES = 64;
/** A table of patches is never lumped, pores included. */
const NEVER_LUMPED = 128;

/**
 * Parts one by one, or those of a map lumped by their resistance into classes that keep area, conductance and capacitance: the
 * spectrum of a random map is then within 3 % of that of all its points, and exact at its dc end.
 */
export function classesOf({ area, filmResistance, thickness }: Parts, relativePermittivity: number): readonly FilmClass[] {
  const classOf = area.length > NEVER_LUMPED ? quantileClass(filmResistance) : (part: number) => part;
  const count = area.length > NEVER_LUMPED ? CLASSES : area.length;
  const areas = new Float64Array(count);
  const conductances = new Float64Array(count);
  const capacitances = new Float64Array(count);
  for (let i = 0; i < area.length; i++) {
    const one = classOf(i);
    areas[one] += area[i];
    conductances[one] += area[i] / filmResistance[i];
    capacitances[one] += area[i] * filmCapacitance(relativePermittivity, thickness[i]);
  }
  return Array.from(areas, (total, one) => ({
    area: total,
    filmResistance: total / conductances[one],
    filmCapacitance: capacitances[one] / total,
  })).filter((one) => one.area > 0);
}

/** The class of each part, by where its resistance stands among all. */
function quantileClass(resistance: ArrayLike<number>): (part: number) => number {
  const sorted = new Float64Array(resistance).sort();
  const limits = Float64Array.from({ length: CLASSES - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / CLASSES)]);
  return (part) => {
    let low = 0;
    let high = limits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (resistance[part] < limits[middle]) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** All lines, capacitors taken as ideal, slowest first. */
export function linesOf(values: SeiValues, classes: readonly FilmClass[]): readonly RelaxationLine[] {
  const { exchangeCurrentDensity, temperature } = chargeTransferOf(values);
  return relaxationLines({
    patches: classes,
    chargeTransferResistance: chargeTransferResistance(exchangeCurrentDensity, temperature),
    doubleLayerCapacitance: inSI(values)('double_layer_capacitance_uF_per_cm2'),
  });
}

/** Electrolyte (at once: the salt is still even), interface and diffusion in series, at each frequency (Hz). */
export function spectrumOf(
  values: SeiValues,
  classes: readonly FilmClass[],
  electrolyte: ElectrolyteLayer,
  frequencies: readonly number[],
): Complex[] {
  const { exchangeCurrentDensity, temperature } = chargeTransferOf(values);
  const rct = chargeTransferResistance(exchangeCurrentDensity, temperature);
  const circuit: Circuit = {
    patches: classes.map(({ area, filmResistance, filmCapacitance: capacitance }) => ({
      area,
      film: { resistance: filmResistance, parallel: constantPhaseLike(capacitance, filmResistance, values.sei_cpe_exponent) },
    })),
    chargeTransfer: {
      resistance: rct,
      parallel: constantPhaseLike(inSI(values)('double_layer_capacitance_uF_per_cm2'), rct, values.double_layer_cpe_exponent),
    },
  };
  return frequencies.map((frequency) => {
    const omega = 2 * Math.PI * frequency;
    const ohmic = add(interfaceImpedance(circuit, omega), complex(electrolyte.instantResistance));
    if (values.diffusion_impedance === 'none') return ohmic;
    return add(ohmic, warburgImpedance(electrolyte.diffusionResistance, electrolyte.diffusionTime, omega));
  });
}
