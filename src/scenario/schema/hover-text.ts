/** What hovers and completion say about parameters and mechanisms, in Markdown. The schema is one file, in English. */
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter, Parameter } from '../../mechanisms/contract/parameter.ts';
import { possibleFact, sourceWords, usualFact } from '../../mechanisms/contract/wording.ts';
import { ENGLISH, msg, say, sequence, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { inUnitOf, sentence } from '../number.ts';

const code = (text: string) => `\`${text}\``;
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
        ? tell(msg`Default: follows ${code(parameter.defaultBy.parameter)} (${defaultsBy(key, parameter.defaultBy.values)}).`)
        : tell(msg`Default: ${number(key, parameter.default)}.`);
    case 'enumeration':
    case 'switch':
      return tell(msg`Default: ${code(JSON.stringify(parameter.default))}.`);
    case 'table':
      return tell(msg`Default: a table of ${parameter.default.length} rows.`);
  }
}

function defaultsBy(key: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([member, value]) => `${member}: ${number(key, value)}`)
    .join('; ');
}

function rangeWords(key: string, { soft, hard, hardReason }: NumberParameter): string {
  const facts = [usualFact(key, soft), possibleFact(key, hard), ...(hardReason === undefined ? [] : [hardReason])];
  return tell(sequence(facts.map(sentence)));
}

function conditionWords({ onlyWhen }: Parameter): string {
  const conditions = Object.entries(onlyWhen ?? {}).map(
    ([key, members]) => `${code(key)} = ${members.map((member) => code(JSON.stringify(member))).join(' | ')}`,
  );
  return conditions.length === 0 ? '' : tell(msg`Acts only when ${conditions.join(', ')}.`);
}

export function mechanismWords({ title, summary, takeaway, paper }: Mechanism): string {
  const figure = paper.figure === undefined ? '' : `, ${paper.figure}`;
  return [`**${tell(title)}** (section ${paper.section}${figure})`, tell(sentence(summary)), `*${tell(sentence(takeaway))}*`].join('\n\n');
}
