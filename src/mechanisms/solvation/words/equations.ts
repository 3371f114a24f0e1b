/** The equations with the present numbers in them. */

import { quantity, readable } from '../../../quantities/numbers.ts';
import { citation, msg, sequence } from '../../../quantities/text.ts';
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
  const lateral = n(values.lateral_distance_nm);
  const mu = n(values.dipole_D);
  const thickness = quantity('_nm', values.film_thickness_nm, 3, true);
  const mirror = shown(result, 'image_charge_factor');
  const known = sequence(
    [
      sequence(['κ = ', n(contrastAtWall)], ''),
      sequence(['ε_1 = ', n(wall)], ''),
      sequence(['r = ', n(r), ' nm'], ''),
      sequence(['z = ', n(z), ' nm'], ''),
      sequence(['θ = ', n(values.axis_angle_deg), '°'], ''),
    ],
    ', ',
  );
  const imagePart =
    change === undefined ? msg`${known}: the molecule would lie inside the film` : sequence([known, ': ΔU = ', signed(change, 3)], '');
  return [
    {
      title: msg`Naive lens: the medium is the film`,
      formula: 'U = −e·μ/(4πε_0·ε_2·r^2)',
      live: msg`= −e·${mu} D/(4πε_0·${n(film)}·(${n(r)} nm)^2) = ${shown(result, 'bond_energy_naive_kJ_per_mol')}, after ${shown(result, 'bond_energy_liquid_kJ_per_mol')} with ε_1 = ${n(liquid)}`,
      source: msg`Coulomb’s law in one homogeneous medium, read literally into section 3.2. At contact nothing lies between ion and molecule.`,
    },
    {
      title: msg`Image charge`,
      formula: 'κ = (ε_1 − ε_2)/(ε_1 + ε_2)',
      live: metal
        ? msg`= −1 beside an ideal metal`
        : sequence(['= (', n(liquid), ' − ', n(film), ')/(', n(liquid), ' + ', n(film), ') = ', shown(result, 'contrast')], ''),
      source: msg`Jackson, Classical Electrodynamics, sec. 4.4: exact beside a plane.`,
    },
    {
      title: msg`Image part of the bond`,
      formula: 'ΔU = −κ·e·μ/(4πε_0·ε_1)·(r + 2z·cosθ)/(r^2 + 4rz·cosθ + 4z^2)^{3/2}',
      live: values.surface === 'film-on-lithium' ? msg`${imagePart}, with all further images in film and metal` : imagePart,
      source: msg`Full mutual energy of an ion and the image of a dipole; positive weakens the bond.`,
    },
    ...(values.surface === 'film-on-lithium'
      ? [
          {
            title: msg`Film on metal`,
            formula: 'Γ(k) = (κ − e^{−2k·d_f})/(1 − κ·e^{−2k·d_f})',
            live:
              values.film_anisotropy === 1
                ? msg`d_f = ${thickness}: all images together act on the ion as a mirror of ${mirror}`
                : msg`d_f = ${thickness}, counted as ${quantity('_nm', values.film_thickness_nm * Math.sqrt(values.film_anisotropy), 3)} (uniaxial): all images together act on the ion as a mirror of ${mirror}`,
            source: msg`Exact; summed as a series of images with the acceleration of Cohen, Villegas and Zagier.`,
          },
        ]
      : []),
    {
      title: msg`What it does to the rate`,
      formula: 'k/k_0 = e^{−ΔE/RT}',
      live: msg`naive, E_a·ε_1/ε_2 = ${shown(result, 'barrier_naive_kJ_per_mol')}: ${times(result, 'rate_factor_naive')}; image charges: ${times(result, 'rate_factor_image')}; another solvent: ${times(result, 'rate_factor_solvent_change')}`,
      source: msg`Arrhenius; barriers of Yamada et al., Langmuir 2009, 25, 12766.`,
    },
    {
      title: msg`Ion pair beside the film`,
      formula: 'w = 1 + κ·ρ/√(ρ^2 + 4z^2)',
      live: sequence(
        [
          values.surface === 'film-on-lithium' ? '≈ 1 + ' : '= 1 + ',
          n(numberOf(result, 'contrast') ?? 0),
          '·',
          lateral,
          '/√(',
          lateral,
          '^2 + 4·',
          n(z),
          '^2) = ',
          shown(result, 'pair_weakening_image'),
        ],
        '',
      ),
      source: msg`Both ions at one height above an endless film; the images of a metal behind it add a little.`,
    },
    {
      title: msg`Exchange in the sheath`,
      formula: 'x = (a_A/a_S)·e^{−ΔΔG/RT}·e^{eψ/kT}, p_n ∝ C(N,n)·x^n·ω^{n(n−1)/2}',
      live: msg`image charges: ΔΔG = ${shown(result, 'exchange_energy_image_kJ_per_mol')}, n̄_A = ${shown(result, 'anions_per_cation_image')}; one-sided naive lens: ${shown(result, 'exchange_energy_naive_one_sided_kJ_per_mol')}, n̄_A = ${shown(result, 'anions_per_cation_naive_one_sided')}`,
      source: msg`Binding polynomial of N equal places; ω = exp(−w_AA/RT). Counted around Li⁺, while Raman counts around the anion.`,
    },
    {
      title: msg`The whole dielectric lever`,
      formula: 'ΔG = −N_A·e^2/(8πε_0·a)·(1 − 1/ε)',
      live: msg`from ε_1 to ε_2: ${shown(result, 'transfer_energy_kJ_per_mol')} = ${n(Math.abs(numberOf(result, 'transfer_energy_kJ_per_mol') ?? 0) / thermal)} kT = ${shown(result, 'transfer_percent')} of ${shown(result, 'born_energy_kJ_per_mol')}`,
      source: citation('Born 1920.'),
    },
    {
      title: msg`What is left of a permittivity at the bond`,
      formula: 'ε(E)·E = e/(4πε_0·r^2), ε(E) = n^2 + (ε_S − n^2)·3L(βE)/βE',
      live: msg`r = ${n(r)} nm, ε_S = ${n(values.solvent_permittivity)}: ε = ${shown(result, 'saturated_liquid_permittivity')}; of the film’s ${n(film)} the ion leaves ${shown(result, 'saturated_film_permittivity')} below itself`,
      source: msg`Booth 1951 for the liquid, Johnson 1962 for the film; below about 0.4 nm a continuum permittivity is only a figure of speech.`,
    },
    {
      title: msg`Strong or weak dipole?`,
      formula: '⟨U⟩ = −kT·x·(coth x − 1/x); −kT·x^2/3 only for x ≪ 1',
      live: msg`x = ${shown(result, 'reduced_strength')}: ⟨U⟩ = ${shown(result, 'mean_bond_energy_kJ_per_mol')}; the law for weak dipoles would say ${quantity('_kJ_per_mol', (-thermal * (numberOf(result, 'reduced_strength') ?? 0) ** 2) / 3)}`,
      source: msg`Langevin; Keesom for small x.`,
    },
  ];
}
