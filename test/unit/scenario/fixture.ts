/** Two small mechanisms with one of everything that a scenario can hold, so that these tests do not depend on the science. */

import { defineMechanism, type Mechanism } from '../../../src/mechanisms/contract/mechanism.ts';
import type { Source } from '../../../src/mechanisms/contract/parameter.ts';
import { readable } from '../../../src/quantities/numbers.ts';
import { msg } from '../../../src/quantities/text.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

const source: Source = { kind: 'illustrative' };
const number = { kind: 'number', group: 'all', source, symbol: 'x', title: msg`A number`, description: msg`For tests.` } as const;

/** A film: resistance from thickness and conductivity. */
export const film: Mechanism = defineMechanism({
  id: 'film',
  version: 2,
  title: msg`Film`,
  summary: msg`Resistance of a film.`,
  takeaway: msg`Thick and slow is much.`,
  paper: { section: '2.2' },
  groups: { all: msg`All` },
  parameters: {
    thickness_nm: { ...number, title: msg`Thickness`, default: 20, hard: [0.1, 1e6], soft: [1, 200], scale: 'log', primary: true },
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
      hardReason: msg`a permittivity below 1 does not exist`,
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
      title: msg`Phase`,
      description: msg`What the film is made of.`,
      default: 'organic',
      options: { organic: { title: msg`Organic`, description: msg`Soft.` }, inorganic: { title: msg`Inorganic`, description: msg`Hard.` } },
    },
    cracked: {
      kind: 'switch',
      group: 'all',
      source,
      symbol: '',
      title: msg`Cracked`,
      description: msg`Whether it has a crack.`,
      default: false,
    },
    crack_width_nm: { ...number, default: 2, hard: [0, 1e3], soft: [0, 100], scale: 'linear', onlyWhen: { cracked: [true] } },
    patches: {
      kind: 'table',
      group: 'all',
      source,
      symbol: '',
      title: msg`Patches`,
      description: msg`Side by side.`,
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
        return Math.abs(sum - 1) < 1e-9 ? undefined : msg`The area fractions add up to ${readable(sum, 6, true)}, not 1.`;
      },
    },
  },
  outputs: {
    resistance_ohm_cm2: { title: msg`Resistance`, symbol: 'R', description: msg`Of the film.`, badge: 'established', ground: msg`Ohm.` },
    mean_depth_nm: { title: msg`Mean depth`, symbol: 'd', description: msg`Of the patches.`, badge: 'established', ground: msg`Mean.` },
    verdict: {
      title: msg`Verdict`,
      symbol: '',
      description: msg`In a word.`,
      badge: 'hypothesis',
      ground: msg`A threshold.`,
      verdicts: { thin: { title: msg`Thin`, tone: 'good' }, thick: { title: msg`Thick`, tone: 'bad' } },
    },
  },
  series: { profile: { title: msg`Profile`, x: 'depth_nm', y: 'potential_mV', badge: 'established' } },
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
    title: msg`profile`,
    columns: {
      depth_nm: { title: msg`depth`, named: /depth/, positive: true },
      resistance_ohm_cm2: { title: msg`resistance`, named: /resistance/, usually: 'negative' },
    },
    points: ({ depth_nm, resistance_ohm_cm2 }) => ({ profile: { x: depth_nm, y: resistance_ohm_cm2 } }),
    deviation: () => undefined,
  },
  verdict: (values) => (values.thickness_nm > 50 ? msg`A thick film` : msg`A thin film`),
  describe: (values) => msg`The film is ${values.thickness_nm} nm thick.`,
  equations: () => [],
  claims: [],
  presets: { thick: { title: msg`Thick film`, lesson: msg`More is more.`, values: { thickness_nm: 150, cracked: true } } },
  advice: {
    keys: ['layers', 'thickness_nm'],
    give: ({ layers, thickness_nm }) =>
      layers > thickness_nm
        ? [{ key: 'layers', message: msg`More layers than nanometres: take fewer, or a thicker film.`, write: Math.floor(thickness_nm) }]
        : [],
  },
});

/** A cell that a film's resistance can be linked into. */
export const cell: Mechanism = defineMechanism({
  id: 'cell',
  version: 1,
  title: msg`Cell`,
  summary: msg`Voltage lost over a resistance.`,
  takeaway: msg`Ohm.`,
  paper: { section: '2.2' },
  groups: { all: msg`All` },
  parameters: {
    current_density_mA_per_cm2: { ...number, title: msg`Current density`, default: 1, hard: [-1e3, 1e3], soft: [-10, 10], scale: 'linear' },
    resistance_ohm_cm2: { ...number, default: 100, hard: [0, 1e9], soft: [0, 1e4], scale: 'linear' },
    film_thickness_um: { ...number, default: 0.01, hard: [0, 1e3], soft: [0, 1], scale: 'linear' },
    temperature_K: { ...number, default: 298.15, hard: [1, 2000], soft: [250, 350], scale: 'linear' },
  },
  outputs: {
    loss_mV: { title: msg`Loss`, symbol: 'η', description: msg`Voltage lost.`, badge: 'established', ground: msg`Ohm.` },
    film_nm: {
      title: msg`Film`,
      symbol: 'L',
      description: msg`Has no value without a current.`,
      badge: 'established',
      ground: msg`Division.`,
    },
  },
  series: {},
  headlines: ['loss_mV', 'film_nm'],
  simulate: ({ current_density_mA_per_cm2: current, resistance_ohm_cm2: resistance }) => ({
    scalars: {
      loss_mV: current * resistance,
      film_nm: current === 0 ? { absent: msg`There is no current.` } : 5 / current,
    },
    series: {},
  }),
  figures: () => [],
  verdict: () => msg`A loss`,
  describe: ({ current_density_mA_per_cm2: current }) => msg`A current of ${current} mA/cm².`,
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
