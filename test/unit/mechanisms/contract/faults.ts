/** What is missing in a mechanism or contradicts itself: one sentence each, which says what to do. Types find the rest. */
import { completeValues, defaultOf, type Mechanism } from '../../../../src/mechanisms/contract/mechanism.ts';
import {
  isActive,
  type NumberParameter,
  type Parameter,
  type Source,
  sameValue,
  type Values,
} from '../../../../src/mechanisms/contract/parameter.ts';
import { ENGLISH, say, type Text } from '../../../../src/quantities/text.ts';
import { suffixOf } from '../../../../src/quantities/units.ts';

const MOST_PRIMARY = 7;
const MOST_HEADLINES = 3;
const MOST_WORDS = 10;

export function faultsOf(mechanism: Mechanism): readonly string[] {
  const ofParameters = Object.entries(mechanism.parameters).flatMap(([key, parameter]) => parameterFaults(mechanism, key, parameter));
  return [
    ...identityFaults(mechanism),
    ...ofParameters,
    // Which parameters act, and what their defaults are, can be told only where each is sound.
    ...(ofParameters.length > 0 ? [] : [...primaryFaults(mechanism), ...presetFaults(mechanism)]),
    ...groupFaults(mechanism),
    ...outputFaults(mechanism),
    ...unitFaults(mechanism),
    ...clockFaults(mechanism),
    ...mechanism.claims.flatMap(({ statement, section, ground }) => [
      ...(section.trim() === '' ? [`The claim "${say(statement, ENGLISH)}" names no section: say where in the paper it stands.`] : []),
      ...(isEmpty(ground) ? [`The claim "${say(statement, ENGLISH)}" has no ground: say what supports or contradicts it here.`] : []),
    ]),
  ];
}

/** Too many words in the verdict of one state, or nothing. */
export function verdictFault(verdict: string): string | undefined {
  const words = verdict.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words === 0) return 'The verdict says nothing: say the state in a few words.';
  return words > MOST_WORDS ? `The verdict "${verdict}" has ${words} words: say it in at most ${MOST_WORDS}.` : undefined;
}

/** The plan of a mechanism's folder; each room is a folder or, where one file is enough, a file of that name. */
export const ROOMS = [
  'index',
  'parameters',
  'outputs',
  'model',
  'simulate',
  'words',
  'figures',
  'picture',
  'comparison',
  'measurable',
  'history',
  'clock',
  'presets',
  'claims',
] as const;

/** @param entries names of what lies directly in the folder of the mechanism */
export function strayFiles(id: string, entries: readonly string[]): readonly string[] {
  return entries
    .filter((entry) => !(ROOMS as readonly string[]).includes(entry.replace(/\.ts$/, '')) || entry === 'index')
    .map(
      (entry) => `src/mechanisms/${id}/${entry} has no place in the plan of a mechanism: put it in one of ${ROOMS.slice(1).join(', ')}.`,
    );
}

const isEmpty = (text: Text) => say(text, ENGLISH).trim() === '';

function identityFaults({ id, version, title, summary, takeaway, paper }: Mechanism): readonly string[] {
  const missing = Object.entries({ title, summary, takeaway }).filter(([, text]) => isEmpty(text));
  return [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? [] : [`The id "${id}" is not kebab-case: use small letters and hyphens.`]),
    ...(Number.isInteger(version) && version > 0 ? [] : [`Version ${version} is not a whole number from 1.`]),
    ...missing.map(([name]) => `The mechanism has no ${name}: write one.`),
    ...(/\d/.test(paper.section) ? [] : ['The mechanism names no section of the paper: write it in paper.section.']),
  ];
}

/** The states in which people first see the controls. */
function* firstStates(mechanism: Mechanism): Generator<Values> {
  yield completeValues(mechanism);
  for (const { values } of Object.values(mechanism.presets)) yield completeValues(mechanism, values);
}

function primaryFaults(mechanism: Mechanism): readonly string[] {
  const primary = Object.values(mechanism.parameters).filter((parameter) => parameter.primary);
  const counts = [...firstStates(mechanism)].map((values) => primary.filter((parameter) => isActive(parameter, values)).length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return [
    ...(fewest < 2
      ? ['Fewer than two primary parameters act at once: mark at least two with "primary: true", they are what people see first.']
      : []),
    ...(most > MOST_PRIMARY ? [`${most} primary parameters act at once: leave at most ${MOST_PRIMARY}, more are not looked at.`] : []),
  ];
}

function parameterFaults(mechanism: Mechanism, key: string, parameter: Parameter): readonly string[] {
  const { title, description, group, source } = parameter;
  const named = Object.entries({ title, description }).filter(([, text]) => isEmpty(text));
  return [
    ...named.map(([name]) => `Parameter ${key} has no ${name}: write one.`),
    ...(Object.hasOwn(mechanism.groups, group)
      ? []
      : [`Parameter ${key} is in the group "${group}", which does not exist: add it to groups or use ${list(mechanism.groups)}.`]),
    ...sourceFaults(`Parameter ${key}`, source),
    ...Object.entries(parameter.onlyWhen ?? {}).flatMap(([on, members]) => conditionFaults(mechanism, key, on, members)),
    ...valueFaults(mechanism, key, parameter),
  ];
}

function valueFaults(mechanism: Mechanism, key: string, parameter: Parameter): readonly string[] {
  switch (parameter.kind) {
    case 'number':
      return numberFaults(mechanism, `Parameter ${key}`, parameter);
    case 'enumeration':
      return Object.hasOwn(parameter.options, parameter.default)
        ? []
        : [`Parameter ${key}: its default "${parameter.default}" is none of its options: use ${list(parameter.options)}.`];
    case 'switch':
      return [];
    case 'table': {
      const complaint = parameter.check?.(parameter.default);
      return [
        ...Object.entries(parameter.columns).flatMap(([column, definition]) => [
          ...numberFaults(mechanism, `Column ${column} of ${key}`, definition),
          ...sourceFaults(`Column ${column} of ${key}`, definition.source),
        ]),
        ...(complaint === undefined ? [] : [`Parameter ${key}: its default table breaks its own rule: ${say(complaint, ENGLISH)}`]),
      ];
    }
  }
}

function numberFaults(mechanism: Mechanism, name: string, { default: value, defaultBy, hard, soft }: NumberParameter): readonly string[] {
  const faults: string[] = [];
  if (![...hard, ...soft].every(Number.isFinite)) faults.push(`${name}: an end of its ranges is not finite: write a number.`);
  if (!(hard[0] <= soft[0] && soft[0] < soft[1] && soft[1] <= hard[1])) {
    faults.push(`${name}: its soft range ${range(soft)} does not lie inside the hard range ${range(hard)}: widen the hard one.`);
  }
  for (const each of [value, ...Object.values(defaultBy?.values ?? {})]) {
    if (each >= soft[0] && each <= soft[1]) continue;
    faults.push(`${name}: its default ${each} lies outside the soft range ${range(soft)}: widen the range or choose another default.`);
  }
  const selector = defaultBy && mechanism.parameters[defaultBy.parameter];
  if (defaultBy && selector?.kind !== 'enumeration') {
    faults.push(`${name}: its default follows "${defaultBy.parameter}", which is no enumeration of this mechanism: name one.`);
  }
  return faults;
}

export function sourceFaults(name: string, source: Source): readonly string[] {
  const { kind, citation } = source;
  const free = kind === 'illustrative' || kind === 'modelling-choice';
  if (citation === undefined ? !free : isEmpty(citation)) {
    return [`${name} names no source: cite it, or call the number illustrative or a modelling-choice.`];
  }
  if (kind === 'recalled' && source.sought === undefined) {
    return [`${name} is recalled, but does not say whether it was looked for: set sought to not-found, in-part or not-yet.`];
  }
  return [];
}

function conditionFaults(mechanism: Mechanism, key: string, on: string, members: readonly (string | boolean)[]): readonly string[] {
  const selector: Parameter | undefined = mechanism.parameters[on];
  if (selector?.kind === 'switch') return [];
  if (selector?.kind !== 'enumeration') return [`Parameter ${key} acts only with "${on}", which is no enumeration or switch: name one.`];
  return members
    .filter((member) => !Object.hasOwn(selector.options, String(member)))
    .map((member) => `Parameter ${key} acts only with ${on} "${member}", which is no option of it: use ${list(selector.options)}.`);
}

function groupFaults({ groups, parameters }: Mechanism): readonly string[] {
  return Object.keys(groups)
    .filter((id) => !Object.values(parameters).some(({ group }) => group === id))
    .map((id) => `The group "${id}" holds no parameter: remove it.`);
}

function outputFaults({ outputs, series, headlines }: Mechanism): readonly string[] {
  return [
    ...Object.entries(outputs).flatMap(([key, { title, description, ground }]) => [
      ...Object.entries({ title, description })
        .filter(([, text]) => isEmpty(text))
        .map(([name]) => `Output ${key} has no ${name}: write one.`),
      ...(isEmpty(ground) ? [`Output ${key} has a badge without a ground: say what it rests on.`] : []),
    ]),
    ...Object.entries(series).flatMap(([key, { title }]) => (isEmpty(title) ? [`Series ${key} has no title: write one.`] : [])),
    ...headlines
      .filter((key) => !Object.hasOwn(outputs, key))
      .map((key) => `The headline "${key}" is no output: name two or three of the outputs.`),
    ...(headlines.length > MOST_HEADLINES ? [`${headlines.length} headlines are too many: name two or three.`] : []),
  ];
}

/** What is written like a unit at the end of a key: `fm`, `kV`, `mol_per_kg`. */
const UNIT_WORD = '(?:[fpnumckMG]?(?:m|s|g|A|V|W|J|Pa|K|mol|L|l|ohm|Ohm|F|S|C|N|Hz|eV|T|Wh|Ah|bar)|min|h|d|D|deg|degC|rad|atm)[2-9]?';
const UNIT_AT_END = new RegExp(`_(percent|${UNIT_WORD}(?:_${UNIT_WORD})*(?:_per_${UNIT_WORD}(?:_${UNIT_WORD})*)?|per_${UNIT_WORD})$`);

/** The unit that a key names although the table of units does not have it. */
function unknownUnit(key: string): string | undefined {
  const written = UNIT_AT_END.exec(key)?.[1];
  return written === suffixOf(key) ? undefined : written;
}

function unitFaults({ parameters, outputs, series }: Mechanism): readonly string[] {
  const columns = Object.values(parameters).flatMap((parameter) => (parameter.kind === 'table' ? Object.keys(parameter.columns) : []));
  const axes = Object.values(series).flatMap(({ x, y }) => [x, y]);
  const keys = new Set([...Object.keys(parameters), ...columns, ...Object.keys(outputs), ...axes]);
  return [...keys].flatMap((key) => {
    const unit = unknownUnit(key);
    if (unit === undefined) return [];
    return [
      `${key} ends in "${unit}", which is not in the table of units: add it to src/quantities/units.ts, or use a unit that is there.`,
    ];
  });
}

function presetFaults(mechanism: Mechanism): readonly string[] {
  const { parameters, presets } = mechanism;
  return Object.entries(presets).flatMap(([name, { title, lesson, values }]) => [
    ...Object.entries({ title, lesson })
      .filter(([, text]) => isEmpty(text))
      .map(([what]) => `Preset ${name} has no ${what}: write one.`),
    ...Object.entries(values).flatMap(([key, value]) => {
      if (!Object.hasOwn(parameters, key)) return [`Preset ${name} sets "${key}", which is no parameter: correct the key or remove it.`];
      return sameValue(value, defaultOf(mechanism, key, values))
        ? [`Preset ${name} sets ${key} to its default, ${JSON.stringify(value)}: leave it out.`]
        : [];
    }),
  ]);
}

function clockFaults({ clock, parameters }: Mechanism): readonly string[] {
  if (!clock) return [];
  const parameter: Parameter | undefined = parameters[clock.parameter];
  if (!parameter) return [`The clock runs over "${clock.parameter}", which is no parameter: name the one that is the moment.`];
  return parameter.kind === 'number' && parameter.hard[0] === 0
    ? []
    : [`The clock runs over ${clock.parameter}, which is no number from zero: let its hard range begin at 0.`];
}

const range = ([low, high]: readonly [number, number]) => `${low} to ${high}`;
const list = (record: Readonly<Record<string, unknown>>) => Object.keys(record).join(', ');
