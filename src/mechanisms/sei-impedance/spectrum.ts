/** The impedance spectrum and the relaxation lines of a film, a map in 64 classes. SI. */
import { add, type Complex, complex } from '../../numerics/complex.ts';
import { inSI } from '../si.ts';
import { chargeTransferOf, type Parts } from './distribution.ts';
import { warburgImpedance } from './electrolyte-slab.ts';
import { type Circuit, constantPhaseLike, filmCapacitance, interfaceImpedance } from './impedance.ts';
import type { SeiValues } from './parameters.ts';
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

/** Parts in the order of their resistance, lumped into classes of equal area that keep conductance and capacitance. */
export function classesOf({ area, filmResistance, thickness }: Parts, relativePermittivity: number): readonly FilmClass[] {
  const order = Array.from({ length: area.length }, (_, i) => i);
  if (area.length > NEVER_LUMPED) order.sort((a, b) => filmResistance[a] - filmResistance[b]);
  const classes: FilmClass[] = [];
  const size = area.length > NEVER_LUMPED ? area.length / CLASSES : 1;
  for (let start = 0; start < order.length; ) {
    const end = Math.max(start + 1, Math.round((classes.length + 1) * size));
    let total = 0;
    let conductance = 0;
    let capacitance = 0;
    for (const i of order.slice(start, end)) {
      total += area[i];
      conductance += area[i] / filmResistance[i];
      capacitance += area[i] * filmCapacitance(relativePermittivity, thickness[i]);
    }
    classes.push({ area: total, filmResistance: total / conductance, filmCapacitance: capacitance / total });
    start = end;
  }
  return classes;
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
