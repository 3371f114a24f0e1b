/** The equations with the present numbers in them. */

import { quantity, readable } from '../../../quantities/numbers.ts';
import type { Equation } from '../../contract/mechanism.ts';
import { numberOf } from '../../contract/result.ts';
import { GAS_CONSTANT } from '../../materials/constants.ts';
import { type SolvationValues, wallPermittivity } from '../model/resolved-values.ts';
import { type SolvationResult, shown } from '../outputs/result.ts';
import { signed, times } from './description.ts';

const n = (value: number) => readable(value, 3, true);

export function equations(values: SolvationValues, result: SolvationResult): readonly Equation[] {
  const { liquid_permittivity: liquid, film_permittivity: film, distance_nm: r, ion_height_nm: z, temperature_K: temperature } = values;
  const wall = wallPermittivity(values);
  const metal = values.surface === 'bare-lithium';
  const contrastAtWall = metal ? -1 : (wall - film) / (wall + film);
  const change = numberOf(result, 'bond_change_image_kJ_per_mol');
  const thermal = (GAS_CONSTANT * temperature) / 1e3;
  const mu = `${n(values.dipole_D)} D`;
  return [
    {
      title: 'Naive lens: the medium is the film',
      formula: 'U = −e·μ/(4πε_0·ε_2·r^2)',
      live: `= −e·${mu}/(4πε_0·${n(film)}·(${n(r)} nm)^2) = ${shown(result, 'bond_energy_naive_kJ_per_mol')}, after ${shown(result, 'bond_energy_liquid_kJ_per_mol')} with ε_1 = ${n(liquid)}`,
      source: 'Coulomb’s law in one homogeneous medium, read literally into section 3.2. At contact nothing lies between ion and molecule.',
    },
    {
      title: 'Image charge',
      formula: 'κ = (ε_1 − ε_2)/(ε_1 + ε_2)',
      live: metal
        ? '= −1 beside an ideal metal'
        : `= (${n(liquid)} − ${n(film)})/(${n(liquid)} + ${n(film)}) = ${shown(result, 'contrast')}`,
      source: 'Jackson, Classical Electrodynamics, sec. 4.4: exact beside a plane.',
    },
    {
      title: 'Image part of the bond',
      formula: 'ΔU = −κ·e·μ/(4πε_0·ε_1)·(r + 2z·cosθ)/(r^2 + 4rz·cosθ + 4z^2)^{3/2}',
      live: `κ = ${n(contrastAtWall)}, ε_1 = ${n(wall)}, r = ${n(r)} nm, z = ${n(z)} nm, θ = ${n(values.axis_angle_deg)}°: ${
        change === undefined ? 'the molecule would lie inside the film' : `ΔU = ${signed(change, 3)}`
      }${values.surface === 'film-on-lithium' ? ', with all further images in film and metal' : ''}`,
      source: 'Full mutual energy of an ion and the image of a dipole; positive weakens the bond.',
    },
    ...(values.surface === 'film-on-lithium'
      ? [
          {
            title: 'Film on metal',
            formula: 'Γ(k) = (κ − e^{−2kh})/(1 − κ·e^{−2kh})',
            live: `h = ${quantity('_nm', values.film_thickness_nm, 3, true)}${values.film_anisotropy === 1 ? '' : `, counted as ${quantity('_nm', values.film_thickness_nm * Math.sqrt(values.film_anisotropy), 3)} (uniaxial)`}: all images together act on the ion as a mirror of ${shown(result, 'image_charge_factor')}`,
            source: 'Exact; summed as a series of images with the acceleration of Cohen, Villegas and Zagier.',
          },
        ]
      : []),
    {
      title: 'What it does to the rate',
      formula: 'k/k_0 = e^{−ΔE/RT}',
      live: `naive, E_a·ε_1/ε_2 = ${shown(result, 'barrier_naive_kJ_per_mol')}: ${times(result, 'rate_factor_naive')}; image charges: ${times(result, 'rate_factor_image')}; another solvent: ${times(result, 'rate_factor_solvent_change')}`,
      source: 'Arrhenius; barriers of Yamada et al., Langmuir 2009, 25, 12766.',
    },
    {
      title: 'Ion pair beside the film',
      formula: 'w = 1 + κ·ρ/√(ρ^2 + 4z^2)',
      live: `${values.surface === 'film-on-lithium' ? '≈' : '='} 1 + ${n(numberOf(result, 'contrast') ?? 0)}·${n(values.lateral_distance_nm)}/√(${n(values.lateral_distance_nm)}^2 + 4·${n(z)}^2) = ${shown(result, 'pair_weakening_image')}`,
      source: 'Both ions at one height above an endless film; the images of a metal behind it add a little.',
    },
    {
      title: 'Exchange in the sheath',
      formula: 'x = (a_A/a_S)·e^{−ΔΔG/RT}·e^{eψ/kT}, p_n ∝ C(N,n)·x^n·ω^{n(n−1)/2}',
      live: `image charges: ΔΔG = ${shown(result, 'exchange_energy_image_kJ_per_mol')}, n̄_A = ${shown(result, 'anions_per_cation_image')}; one-sided naive lens: ${shown(result, 'exchange_energy_naive_one_sided_kJ_per_mol')}, n̄_A = ${shown(result, 'anions_per_cation_naive_one_sided')}`,
      source: 'Binding polynomial of N equal places; ω = exp(−w_AA/RT). Counted around Li⁺, while Raman counts around the anion.',
    },
    {
      title: 'The whole dielectric lever',
      formula: 'ΔG = −N_A·e^2/(8πε_0·a)·(1 − 1/ε)',
      live: `from ε_1 to ε_2: ${shown(result, 'transfer_energy_kJ_per_mol')} = ${n(Math.abs(numberOf(result, 'transfer_energy_kJ_per_mol') ?? 0) / thermal)} kT = ${shown(result, 'transfer_percent')} of ${shown(result, 'born_energy_kJ_per_mol')}`,
      source: 'Born 1920.',
    },
    {
      title: 'What is left of a permittivity at the bond',
      formula: 'ε(E)·E = e/(4πε_0·r^2), ε(E) = n^2 + (ε_S − n^2)·3L(βE)/βE',
      live: `r = ${n(r)} nm, ε_S = ${n(values.solvent_permittivity)}: ε = ${shown(result, 'saturated_liquid_permittivity')}; of the film’s ${n(film)} the ion leaves ${shown(result, 'saturated_film_permittivity')} below itself`,
      source:
        'Booth 1951 for the liquid, Johnson 1962 for the film; below about 0.4 nm a continuum permittivity is only a figure of speech.',
    },
    {
      title: 'Strong or weak dipole?',
      formula: '⟨U⟩ = −kT·x·(coth x − 1/x); −kT·x^2/3 only for x ≪ 1',
      live: `x = ${shown(result, 'reduced_strength')}: ⟨U⟩ = ${shown(result, 'mean_bond_energy_kJ_per_mol')}; the law for weak dipoles would say ${quantity('_kJ_per_mol', (-thermal * (numberOf(result, 'reduced_strength') ?? 0) ** 2) / 3)}`,
      source: 'Langevin; Keesom for small x.',
    },
  ];
}
