/** What hovers and completion say about parameters and mechanisms, in Markdown. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter, Parameter, Source } from '../../mechanisms/contract/parameter.ts';
import { say } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { inUnitOf, sentence } from '../number.ts';

const SOURCES: Readonly<Record<Source['kind'], string>> = {
  read: 'Read in the source',
  derived: 'Derived',
  recalled: 'Recalled: check before citing',
  illustrative: 'Illustrative: chosen for teaching, nothing was measured',
  'modelling-choice': 'A choice of the model',
};

export function parameterWords(key: string, parameter: Parameter): string {
  const symbol = parameter.symbol === '' ? '' : ` \`${parameter.symbol}\``;
  const unit = unitOf(key).symbol;
  const heading = `**${say(parameter.title)}**${symbol}${unit === '' ? '' : `, in ${unit}`}`;
  const facts = [defaultWords(key, parameter), parameter.kind === 'number' ? rangeWords(key, parameter) : '', conditionWords(parameter)];
  return [heading, sentence(parameter.description), facts.filter(Boolean).join(' '), `*${sourceWords(parameter.source)}*`].join('\n\n');
}

export function sourceWords({ kind, citation }: Source): string {
  return citation === undefined ? `${SOURCES[kind]}.` : `${SOURCES[kind]}. ${sentence(citation)}`;
}

export function defaultWords(key: string, parameter: Parameter): string {
  switch (parameter.kind) {
    case 'number':
      return parameter.defaultBy
        ? `Default: follows \`${parameter.defaultBy.parameter}\` (${defaultsBy(key, parameter.defaultBy.values)}).`
        : `Default: ${inUnitOf(key, parameter.default)}.`;
    case 'enumeration':
      return `Default: \`"${parameter.default}"\`.`;
    case 'switch':
      return `Default: \`${parameter.default}\`.`;
    case 'table':
      return `Default: a table of ${parameter.default.length} rows.`;
  }
}

function defaultsBy(key: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([member, value]) => `${member}: ${inUnitOf(key, value)}`)
    .join('; ');
}

function rangeWords(key: string, { soft, hard, hardReason }: NumberParameter): string {
  const usual = `Usual: ${inUnitOf(key, soft[0])} to ${inUnitOf(key, soft[1])}.`;
  const possible = `Possible: ${inUnitOf(key, hard[0])} to ${inUnitOf(key, hard[1])}.`;
  return hardReason === undefined ? `${usual} ${possible}` : `${usual} ${possible} ${sentence(hardReason)}`;
}

function conditionWords({ onlyWhen }: Parameter): string {
  const conditions = Object.entries(onlyWhen ?? {}).map(
    ([key, members]) => `\`${key}\` is ${members.map((member) => `\`${JSON.stringify(member)}\``).join(' or ')}`,
  );
  return conditions.length === 0 ? '' : `Acts only when ${conditions.join(' and ')}.`;
}

export function mechanismWords({ title, summary, takeaway, paper }: Mechanism): string {
  const figure = paper.figure === undefined ? '' : `, ${paper.figure}`;
  return [`**${say(title)}** (section ${paper.section}${figure})`, sentence(summary), `*${sentence(takeaway)}*`].join('\n\n');
}
