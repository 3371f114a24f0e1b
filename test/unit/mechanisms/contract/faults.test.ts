/** Every fault of a mechanism gives exactly its own message. */

import assert from 'node:assert/strict';
import type { Mechanism, Preset } from '../../../../src/mechanisms/contract/mechanism.ts';
import type { NumberParameter, Parameter } from '../../../../src/mechanisms/contract/parameter.ts';
import type { Output } from '../../../../src/mechanisms/contract/result.ts';
import { msg, NO_TEXT, verbatim } from '../../../../src/quantities/text.ts';
import { faultsOf, strayFiles, verdictFault } from './faults.ts';

const thickness: NumberParameter = {
  kind: 'number',
  title: msg`Thickness`,
  symbol: 'L',
  description: msg`Of the film.`,
  group: 'film',
  source: { kind: 'illustrative' },
  primary: true,
  default: 10,
  hard: [0, 1000],
  soft: [1, 100],
  scale: 'linear',
};
const phase: Parameter = {
  kind: 'enumeration',
  title: msg`Phase`,
  symbol: '',
  description: msg`Of the film.`,
  group: 'film',
  source: { kind: 'modelling-choice' },
  primary: true,
  default: 'organic',
  options: {
    organic: { title: msg`Organic`, description: msg`Soft.` },
    inorganic: { title: msg`Inorganic`, description: msg`Hard.` },
  },
};
const resistance: Output = { title: msg`Resistance`, symbol: 'R', description: msg`Of the film.`, badge: 'established', ground: msg`Ohm.` };
const preset: Preset = { title: msg`Thick`, lesson: msg`More is more.`, values: { thickness_nm: 50 } };

/** A mechanism without a fault. */
const film: Mechanism = {
  id: 'film',
  version: 1,
  title: msg`Film`,
  summary: msg`A film with a resistance.`,
  takeaway: msg`Thicker resists more.`,
  paper: { section: '2.2' },
  groups: { film: msg`Film` },
  parameters: { thickness_nm: thickness, phase },
  outputs: { resistance_ohm_cm2: resistance, share: resistance },
  series: { profile: { title: msg`Profile`, x: 'thickness_nm', y: 'share', badge: 'established' } },
  headlines: ['resistance_ohm_cm2', 'share'],
  simulate: () => ({ scalars: {}, series: {} }),
  figures: () => [],
  verdict: () => msg`Thin`,
  describe: () => msg`A thin film.`,
  equations: () => [],
  claims: [{ statement: msg`Films resist.`, section: '2.2', level: 'established', ground: msg`Ohm.` }],
  presets: { thick: preset },
};

const withThickness = (changes: Partial<NumberParameter>): Mechanism => ({
  ...film,
  parameters: { ...film.parameters, thickness_nm: { ...thickness, ...changes } },
});
const eight = Object.fromEntries('abcdefgh'.split('').map((key) => [key, thickness]));

const FAULTS: readonly (readonly [name: string, mechanism: Mechanism, message: string])[] = [
  [
    'fewer than two primary parameters',
    withThickness({ primary: false }),
    'Fewer than two primary parameters act at once: mark at least two with "primary: true", they are what people see first.',
  ],
  [
    'more than seven primary parameters',
    { ...film, parameters: { ...eight, thickness_nm: { ...thickness, primary: false } } },
    '8 primary parameters act at once: leave at most 7, more are not looked at.',
  ],
  [
    'a headline that does not exist',
    { ...film, headlines: ['resistance_ohm_cm2', 'capacitance'] },
    'The headline "capacitance" is no output: name two or three of the outputs.',
  ],
  ['too many headlines', { ...film, headlines: ['share', 'share', 'share', 'share'] }, '4 headlines are too many: name two or three.'],
  [
    'a parameter in an unknown group',
    withThickness({ group: 'films' }),
    'Parameter thickness_nm is in the group "films", which does not exist: add it to groups or use film.',
  ],
  ['a group of nothing', { ...film, groups: { film: msg`Film`, time: msg`Time` } }, 'The group "time" holds no parameter: remove it.'],
  [
    'a default outside the soft range',
    withThickness({ default: 200 }),
    'Parameter thickness_nm: its default 200 lies outside the soft range 1 to 100: widen the range or choose another default.',
  ],
  [
    'a dependent default outside the soft range',
    withThickness({ defaultBy: { parameter: 'phase', values: { organic: 0.5 } } }),
    'Parameter thickness_nm: its default 0.5 lies outside the soft range 1 to 100: widen the range or choose another default.',
  ],
  [
    'a default that follows nothing',
    withThickness({ defaultBy: { parameter: 'phases', values: { organic: 5 } } }),
    'Parameter thickness_nm: its default follows "phases", which is no enumeration of this mechanism: name one.',
  ],
  [
    'a soft range outside the hard one',
    withThickness({ hard: [2, 1000] }),
    'Parameter thickness_nm: its soft range 1 to 100 does not lie inside the hard range 2 to 1000: widen the hard one.',
  ],
  [
    'an endless range',
    withThickness({ hard: [0, Number.POSITIVE_INFINITY] }),
    'Parameter thickness_nm: an end of its ranges is not finite: write a number.',
  ],
  [
    'a default that is no option',
    { ...film, parameters: { ...film.parameters, phase: { ...phase, default: 'liquid' } as Parameter } },
    'Parameter phase: its default "liquid" is none of its options: use organic, inorganic.',
  ],
  [
    'a condition on nothing',
    withThickness({ onlyWhen: { phases: ['organic'] } }),
    'Parameter thickness_nm acts only with "phases", which is no enumeration or switch: name one.',
  ],
  [
    'no source',
    withThickness({ source: { kind: 'read', citation: NO_TEXT } }),
    'Parameter thickness_nm names no source: cite it, or call the number illustrative or a modelling-choice.',
  ],
  [
    'no search for a recalled number',
    withThickness({ source: { kind: 'recalled', citation: msg`A handbook` } }),
    'Parameter thickness_nm is recalled, but does not say whether it was looked for: set sought to not-found, in-part or not-yet.',
  ],
  [
    'no ground',
    { ...film, outputs: { ...film.outputs, share: { ...resistance, ground: verbatim(' ') } } },
    'Output share has a badge without a ground: say what it rests on.',
  ],
  ['no takeaway', { ...film, takeaway: NO_TEXT }, 'The mechanism has no takeaway: write one.'],
  ['an id with capitals', { ...film, id: 'Film' }, 'The id "Film" is not kebab-case: use small letters and hyphens.'],
  [
    'a preset with an unknown key',
    { ...film, presets: { thick: { ...preset, values: { thickness: 50 } } } },
    'Preset thick sets "thickness", which is no parameter: correct the key or remove it.',
  ],
  [
    'a preset with a default',
    { ...film, presets: { thick: { ...preset, values: { thickness_nm: 10 } } } },
    'Preset thick sets thickness_nm to its default, 10: leave it out.',
  ],
  [
    'a claim without a section',
    { ...film, claims: [{ ...film.claims[0], section: '' }] },
    'The claim "Films resist." names no section: say where in the paper it stands.',
  ],
  ...['share_kV', 'share_mol_per_kg', 'share_fm', 'share_kV_per_nm', 'share_per_m'].map(
    (key) =>
      [
        `a unit that is not in the table: ${key}`,
        { ...film, outputs: { ...film.outputs, [key]: resistance } },
        `${key} ends in "${key.slice('share_'.length)}", which is not in the table of units: add it to src/quantities/units.ts, or use a unit that is there.`,
      ] as const,
  ),
  [
    'a clock over nothing',
    { ...film, clock: { parameter: 'time_s', end: () => 1, events: () => [] } },
    'The clock runs over "time_s", which is no parameter: name the one that is the moment.',
  ],
  [
    'a clock that does not begin at zero',
    {
      ...film,
      parameters: { ...film.parameters, time_s: { ...thickness, primary: false, hard: [1, 1000] } },
      clock: { parameter: 'time_s', end: () => 1, events: () => [] },
    },
    'The clock runs over time_s, which is no number from zero: let its hard range begin at 0.',
  ],
];

describe('The contract of mechanisms', () => {
  it('finds nothing in a mechanism without a fault, picture, figure, equation or clock', () => {
    assert.deepEqual(faultsOf(film), []);
  });

  for (const [name, mechanism, message] of FAULTS) {
    it(`says what to do about ${name}`, () => {
      assert.deepEqual(faultsOf(mechanism), [message]);
    });
  }

  it('counts the words of a verdict', () => {
    assert.equal(verdictFault('The tip grows — and blunts: 3 × as wide as before'), undefined);
    assert.equal(
      verdictFault('one two three four five six seven eight nine ten eleven'),
      'The verdict "one two three four five six seven eight nine ten eleven" has 11 words: say it in at most 10.',
    );
    assert.equal(verdictFault(' — '), 'The verdict says nothing: say the state in a few words.');
  });

  it('knows what belongs in the folder of a mechanism', () => {
    assert.deepEqual(strayFiles('film', ['index.ts', 'model', 'parameters.ts', 'presets', 'words']), []);
    assert.deepEqual(strayFiles('film', ['helpers.ts', 'index']), [
      'src/mechanisms/film/helpers.ts has no place in the plan of a mechanism: put it in one of parameters, outputs, model, simulate, words, figures, picture, comparison, measurable, history, clock, presets, claims.',
      'src/mechanisms/film/index has no place in the plan of a mechanism: put it in one of parameters, outputs, model, simulate, words, figures, picture, comparison, measurable, history, clock, presets, claims.',
    ]);
  });
});
