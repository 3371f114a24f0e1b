import assert from 'node:assert/strict';
import type { NumberParameter } from '../../../../src/mechanisms/contract/parameter.ts';
import { potentialSlope, steadyConductivity } from '../../../../src/mechanisms/kernels/steady-electrolyte.ts';
import { valoenReimers } from '../../../../src/mechanisms/materials/electrolyte.ts';
import { tipField } from '../../../../src/mechanisms/tip-field/index.ts';
import { logSpaced } from '../../../../src/numerics/spacing.ts';

const rangeOf = (key: string) => (tipField.parameters[key] as NumberParameter).hard;

describe('the fit of Valøen and Reimers', () => {
  it('stays finite and positive over all temperatures and concentrations that a scenario may have', () => {
    const [coldest, hottest] = rangeOf('temperature_K');
    const [, richest] = rangeOf('salt_concentration_mol_per_L');
    for (let temperature = coldest; temperature <= hottest; temperature += 2) {
      const electrolyte = valoenReimers(temperature, 0.38);
      for (const concentration of logSpaced(1e-6, 1000 * richest, 60)) {
        const { conductivity, diffusivity, thermodynamicTerm } = electrolyte;
        const properties = [conductivity, diffusivity, thermodynamicTerm].map((property) => property(concentration));
        for (const value of [...properties, steadyConductivity(electrolyte, concentration), potentialSlope(electrolyte, concentration)])
          assert.ok(value > 0 && Number.isFinite(value), `${temperature} K, ${concentration} mol/m³: ${value}`);
      }
    }
  });
});
