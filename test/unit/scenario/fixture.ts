/** Two small mechanisms with one of everything that a scenario can hold, so that these tests do not depend on the science. */
import { defineMechanism, type Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import type { Source } from '../../../src/mechanisms/contract/parameter.ts';
import { readable } from '../../../src/quantities/numbers.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

const source: Source = { kind: 'illustrative' };
const number = { kind: 'number', group: 'all', source, symbol: 'x', title: 'A number', description: 'For tests.' } as const;

/** A film: resistance from thickness and conductivity. */
export const film: Mechanism = defineMechanism({
  id: 'film',
  version: 2,
  title: 'Film',
  summary: 'Resistance of a film.',
  takeaway: 'Thick and slow is much.',
  paper: { section: '2.2' },
  groups: { all: 'All' },
  parameters: {
    thickness_nm: { ...number, title: 'Thickness', default: 20, hard: [0.1, 1e6], soft: [1, 200], scale: 'log', primary: true },
    conductivity_S_per_cm: {
      ...number,
      default: 1e-8,
      hard: [1e-20, 1e3],
      soft: [1e-12, 1e-4],
      scale: 'log',
      defaultBy: { parameter: 'phase', values: { organic: 1e-8, inorganic: 5e-9 } },
    },
    permittivity: {
      ...number,
      default: 10,
      hard: [1, 1e5],
      hardReason: 'a permittivity below 1 does not exist',
      soft: [1, 100],
      scale: 'linear',
    },
    layers: { ...number, default: 1, integer: true, hard: [1, 100], soft: [1, 10], scale: 'linear' },
    temperature_K: { ...number, default: 298.15, hard: [1, 2000], soft: [250, 350], scale: 'linear' },
    phase: {
      kind: 'enumeration',
      group: 'all',
      source,
      symbol: '',
      title: 'Phase',
      description: 'What the film is made of.',
      default: 'organic',
      options: { organic: { title: 'Organic', description: 'Soft.' }, inorganic: { title: 'Inorganic', description: 'Hard.' } },
    },
    cracked: { kind: 'switch', group: 'all', source, symbol: '', title: 'Cracked', description: 'Whether it has a crack.', default: false },
    crack_width_nm: { ...number, default: 2, hard: [0, 1e3], soft: [0, 100], scale: 'linear', onlyWhen: { cracked: [true] } },
    patches: {
      kind: 'table',
      group: 'all',
      source,
      symbol: '',
      title: 'Patches',
      description: 'Side by side.',
      maximumRows: 4,
      shares: 'area_fraction',
      columns: {
        area_fraction: { ...number, default: 0.5, hard: [0, 1], soft: [0, 1], scale: 'linear' },
        depth_nm: { ...number, default: 10, hard: [0, 1e4], soft: [0, 100], scale: 'linear' },
        porosity: { ...number, default: 0, hard: [0, 1], soft: [0, 0.9], scale: 'linear', optional: true },
      },
      default: [
        { area_fraction: 0.4, depth_nm: 10 },
        { area_fraction: 0.6, depth_nm: 30 },
      ],
      check: (rows) => {
        const sum = rows.reduce((total, row) => total + row.area_fraction, 0);
        return Math.abs(sum - 1) < 1e-9 ? undefined : `The area fractions add up to ${readable(sum, 6, true)}, not 1.`;
      },
    },
  },
  outputs: {
    resistance_ohm_cm2: { title: 'Resistance', symbol: 'R', description: 'Of the film.', badge: 'established', ground: 'Ohm.' },
    mean_depth_nm: { title: 'Mean depth', symbol: 'd', description: 'Of the patches.', badge: 'established', ground: 'Mean.' },
    verdict: {
      title: 'Verdict',
      symbol: '',
      description: 'In a word.',
      badge: 'hypothesis',
      ground: 'A threshold.',
      verdicts: { thin: { title: 'Thin', tone: 'good' }, thick: { title: 'Thick', tone: 'bad' } },
    },
  },
  series: { profile: { title: 'Profile', x: 'depth_nm', y: 'potential_mV', badge: 'established' } },
  headlines: ['resistance_ohm_cm2', 'mean_depth_nm'],
  simulate(values) {
    const resistance = (values.layers * values.thickness_nm * 1e-7) / values.conductivity_S_per_cm;
    return {
      scalars: {
        resistance_ohm_cm2: resistance,
        mean_depth_nm: values.patches.reduce((sum, row) => sum + row.area_fraction * row.depth_nm, 0),
        verdict: values.thickness_nm > 50 ? 'thick' : 'thin',
      },
      series: { profile: { x: [0, values.thickness_nm], y: [0, resistance] } },
    };
  },
  figures: () => [],
  measurable: {
    title: 'profile',
    columns: {
      depth_nm: { title: 'depth', named: /depth/, positive: true },
      resistance_ohm_cm2: { title: 'resistance', named: /resistance/, usually: 'negative' },
    },
    points: ({ depth_nm, resistance_ohm_cm2 }) => ({ profile: { x: depth_nm, y: resistance_ohm_cm2 } }),
    deviation: () => undefined,
  },
  verdict: (values) => (values.thickness_nm > 50 ? 'A thick film' : 'A thin film'),
  describe: (values) => `The film is ${values.thickness_nm} nm thick.`,
  equations: () => [],
  claims: [],
  presets: { thick: { title: 'Thick film', lesson: 'More is more.', values: { thickness_nm: 150, cracked: true } } },
  advice: {
    keys: ['layers', 'thickness_nm'],
    give: ({ layers, thickness_nm }) =>
      layers > thickness_nm
        ? [{ key: 'layers', message: 'More layers than nanometres: take fewer, or a thicker film.', write: Math.floor(thickness_nm) }]
        : [],
  },
});

/** A cell that a film's resistance can be linked into. */
export const cell: Mechanism = defineMechanism({
  id: 'cell',
  version: 1,
  title: 'Cell',
  summary: 'Voltage lost over a resistance.',
  takeaway: 'Ohm.',
  paper: { section: '2.2' },
  groups: { all: 'All' },
  parameters: {
    current_density_mA_per_cm2: { ...number, title: 'Current density', default: 1, hard: [-1e3, 1e3], soft: [-10, 10], scale: 'linear' },
    resistance_ohm_cm2: { ...number, default: 100, hard: [0, 1e9], soft: [0, 1e4], scale: 'linear' },
    film_thickness_um: { ...number, default: 0.01, hard: [0, 1e3], soft: [0, 1], scale: 'linear' },
  },
  outputs: {
    loss_mV: { title: 'Loss', symbol: 'η', description: 'Voltage lost.', badge: 'established', ground: 'Ohm.' },
    film_nm: { title: 'Film', symbol: 'L', description: 'Has no value without a current.', badge: 'established', ground: 'Division.' },
  },
  series: {},
  headlines: ['loss_mV', 'film_nm'],
  simulate: ({ current_density_mA_per_cm2: current, resistance_ohm_cm2: resistance }) => ({
    scalars: {
      loss_mV: current * resistance,
      film_nm: current === 0 ? { absent: 'There is no current.' } : 5 / current,
    },
    series: {},
  }),
  figures: () => [],
  verdict: () => 'A loss',
  describe: ({ current_density_mA_per_cm2: current }) => `A current of ${current} mA/cm².`,
  equations: () => [],
  claims: [],
  presets: {},
});

export const REGISTER: readonly Mechanism[] = [film, cell];

export const read = (text: string) => readScenario(text, REGISTER);

/** A whole file around some members. */
export function fileWith(members: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ interphase: '1.0', parameters: { film: {}, cell: {} }, ...members }, undefined, 2);
}

export function scenarioWith(members: Readonly<Record<string, unknown>>): Scenario {
  const { scenario, problems } = read(fileWith(members));
  if (!scenario) throw new Error(JSON.stringify(problems, undefined, 2));
  return scenario;
}
