/** The layer of electrolyte above the film. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { CHOICE, PATCHES, recalled } from './sources.ts';

export const electrolyte = {
  coupling: {
    kind: 'enumeration',
    title: msg`Sideways current in the electrolyte`,
    symbol: 'U',
    description: msg`Whether the electrolyte brings current from above a poor patch to a good one.`,
    group: 'electrolyte',
    source: CHOICE,
    primary: true,
    default: 'equipotential',
    options: {
      equipotential: {
        title: msg`Free (equipotential)`,
        description: msg`One potential above all patches: right when patches are much smaller than the electrolyte is thick.`,
      },
      columns: {
        title: msg`None (columns)`,
        description: msg`Each patch has its own column of electrolyte in series, which levels the current.`,
      },
      coupled: {
        title: msg`As far as it goes (coupled)`,
        description: msg`The potential in the electrolyte is solved for: between the other two, and beyond them at the edge of a good spot.`,
      },
    },
  },
  electrolyte_conductivity_S_per_m: {
    kind: 'number',
    title: msg`Effective conductivity of the electrolyte layer`,
    symbol: 'κ',
    description: msg`Of the liquid in the separator, tortuosity included.`,
    group: 'electrolyte',
    source: {
      kind: 'derived',
      citation: msg`1.194 S/m at 1 mol/L LiPF₆ (L. O. Valøen and J. N. Reimers, J. Electrochem. Soc. 152 (2005) A882) over a MacMullin number of 6. A polymer has about 10⁻³ S/m (recalled).`,
    },
    default: 0.2,
    hard: [1e-8, 100],
    hardReason: msg`A conductivity is positive.`,
    soft: [1e-5, 2],
    scale: 'log',
  },
  electrolyte_thickness_um: {
    kind: 'number',
    title: msg`Thickness of the electrolyte layer`,
    symbol: 'H',
    description: msg`From the film to the far end, usually the separator.`,
    group: 'electrolyte',
    source: CHOICE,
    default: 25,
    hard: [0.01, 1e5],
    hardReason: msg`Positive, and thinner than a decimetre.`,
    soft: [5, 1000],
    scale: 'log',
  },
  electrolyte_state: {
    kind: 'enumeration',
    title: msg`When one looks`,
    symbol: 'κ, κ_ss',
    description: msg`At the first instant the salt is even and κ counts; at steady state the salt has followed the current, which costs more.`,
    group: 'electrolyte',
    source: CHOICE,
    default: 'instant',
    options: {
      instant: {
        title: msg`At once`,
        description: msg`Conductivity κ: right after the current is switched on, and for the ohmic part of the spectrum.`,
      },
      steady: { title: msg`Steady state`, description: msg`Conductivity κ_ss: the salt gradient acts like a second resistance in series.` },
    },
  },
  pattern_wavelength_um: {
    kind: 'number',
    title: msg`Spacing of the pattern`,
    symbol: 'Λ',
    description: msg`Distance after which the patches of the table repeat, side by side as stripes. Says how far the electrolyte can level the current.`,
    onlyWhen: PATCHES,
    group: 'electrolyte',
    source: CHOICE,
    default: 2,
    hard: [0.001, 1e5],
    hardReason: msg`A distance is positive.`,
    soft: [0.05, 500],
    scale: 'log',
  },
  ...shared('diffusivity_m2_per_s', { group: 'electrolyte' }),
  macmullin_number: {
    kind: 'number',
    title: msg`MacMullin number of the separator`,
    symbol: 'N_M',
    description: msg`How much slower diffusion is than in the free liquid.`,
    group: 'electrolyte',
    source: recalled(
      msg`Common separators have 4 to 20: rhd instruments, application note on MacMullin numbers, 2023. 4.1 is 0.39^−1.5, for a Celgard 2325 of that porosity (PyBaMM).`,
      'in-part',
    ),
    default: 6,
    hard: [1, 1000],
    hardReason: msg`A separator does not speed transport up.`,
    soft: [1, 50],
    scale: 'log',
  },
  ...shared('separator_porosity', { group: 'electrolyte' }),
  ...shared('salt_concentration_mol_per_L', { group: 'electrolyte' }),
  ...shared('transference_number', { group: 'electrolyte' }),
  ...shared('thermodynamic_factor', { group: 'electrolyte' }),
} as const satisfies Parameters;
