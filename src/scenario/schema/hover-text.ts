/** What hovers and completion say about parameters and mechanisms, in Markdown. The schema is one file, in English. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter, Parameter } from '../../mechanisms/contract/parameter.ts';
import { sourceWords } from '../../mechanisms/contract/wording.ts';
import { ENGLISH, say, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { inUnitOf, sentence } from '../number.ts';

const tell = (text: Text) => say(text, ENGLISH);
const number = (key: string, value: number) => tell(inUnitOf(key, value));

export function parameterWords(key: string, parameter: Parameter): string {
  const symbol = parameter.symbol === '' ? '' : ` \`${parameter.symbol}\``;
  const unit = unitOf(key).symbol;
  const heading = `**${tell(parameter.title)}**${symbol}${unit === '' ? '' : `, in ${unit}`}`;
  const facts = [defaultWords(key, parameter), parameter.kind === 'number' ? rangeWords(key, parameter) : '', conditionWords(parameter)];
  return [
    heading,
    tell(sentence(parameter.description)),
    facts.filter(Boolean).join(' '),
    `*${tell(sentence(sourceWords(parameter.source)))}*`,
  ].join('\n\n');
}

export function defaultWords(key: string, parameter: Parameter): string {
  switch (parameter.kind) {
    case 'number':
      return parameter.defaultBy
        ? `Default: follows \`${parameter.defaultBy.parameter}\` (${defaultsBy(key, parameter.defaultBy.values)}).`
        : `Default: ${number(key, parameter.default)}.`;
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
    .map(([member, value]) => `${member}: ${number(key, value)}`)
    .join('; ');
}

function rangeWords(key: string, { soft, hard, hardReason }: NumberParameter): string {
  const usual = `Usual: ${number(key, soft[0])} to ${number(key, soft[1])}.`;
  const possible = `Possible: ${number(key, hard[0])} to ${number(key, hard[1])}.`;
  return hardReason === undefined ? `${usual} ${possible}` : `${usual} ${possible} ${tell(sentence(hardReason))}`;
}

function conditionWords({ onlyWhen }: Parameter): string {
  const conditions = Object.entries(onlyWhen ?? {}).map(
    ([key, members]) => `\`${key}\` is ${members.map((member) => `\`${JSON.stringify(member)}\``).join(' or ')}`,
  );
  return conditions.length === 0 ? '' : `Acts only when ${conditions.join(' and ')}.`;
}

export function mechanismWords({ title, summary, takeaway, paper }: Mechanism): string {
  const figure = paper.figure === undefined ? '' : `, ${paper.figure}`;
  return [`**${tell(title)}** (section ${paper.section}${figure})`, tell(sentence(summary)), `*${tell(sentence(takeaway))}*`].join('\n\n');
}
