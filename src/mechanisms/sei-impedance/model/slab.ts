/** The layer of electrolyte as the values describe it. SI. */
import { power } from '../../../numerics/power.ts';
import { inSI } from '../../../quantities/si.ts';
import type { SeiValues } from '../parameters/index.ts';
import type { Slab } from './coupled.ts';
import { diffusionResistance, limitingCurrentDensity, type Salt, steadySlabConductivity } from './electrolyte-slab.ts';

export interface ElectrolyteLayer extends Slab {
  readonly extraResistance: number;
  readonly salt: Salt;
  /** S/m, whatever the chosen moment. */
  readonly steadyConductivity: number;
  /** Of the layer and the soaked outer film at the chosen moment, Ω·m². */
  readonly resistance: number;
  /** The same before the salt has moved: the ohmic part of a spectrum. */
  readonly instantResistance: number;
  /** Of the Warburg element: resistance in Ω·m², time in s. */
  readonly diffusionResistance: number;
  readonly diffusionTime: number;
  /** A/m² */
  readonly limitingCurrentDensity: number;
}

export function electrolyteLayerOf(values: SeiValues): ElectrolyteLayer {
  const si = inSI(values);
  const thickness = si('electrolyte_thickness_um');
  const salt: Salt = {
    diffusivity: si('diffusivity_m2_per_s') / values.macmullin_number,
    concentration: si('salt_concentration_mol_per_L'),
    transference: values.transference_number,
    thermodynamicFactor: values.thermodynamic_factor,
    temperature: values.temperature_K,
  };
  const instant = si('electrolyte_conductivity_S_per_m');
  const steady = steadySlabConductivity(instant, salt);
  const outerConductivity = si('pore_electrolyte_conductivity_S_per_m') * power(values.outer_layer_porosity, values.bruggeman_exponent);
  const extraResistance = si('outer_layer_thickness_nm') / outerConductivity;
  const conductivity = values.electrolyte_state === 'steady' ? steady : instant;
  // In a symmetric cell the salt does not change in the middle.
  const diffusionLength = values.diffusion_impedance === 'fixed-far-end' ? thickness : thickness / 2;
  return {
    thickness,
    conductivity,
    extraResistance,
    salt,
    steadyConductivity: steady,
    resistance: thickness / conductivity + extraResistance,
    instantResistance: thickness / instant + extraResistance,
    diffusionResistance: diffusionResistance(salt, diffusionLength),
    diffusionTime: (values.separator_porosity * diffusionLength ** 2) / salt.diffusivity,
    limitingCurrentDensity: limitingCurrentDensity(salt, diffusionLength),
  };
}
