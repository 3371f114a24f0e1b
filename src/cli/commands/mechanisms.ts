/** `mechanisms [ID]`: what can be simulated, and every parameter and output with unit, range, source and badge. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../mechanisms/contract/parameter.ts';
import { levelWords, sourceWords } from '../../mechanisms/contract/wording.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { readable } from '../../quantities/numbers.ts';
import { type Language, msg, NO_TEXT, say, type Text, verbatim } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { usage } from '../failure.ts';
import type { Context } from '../io.ts';
import { toJson } from '../json.ts';
import { sourceData } from '../source-data.ts';
import { paragraph, type TextCell, textTable } from '../text-table.ts';

export const mechanisms = defineCommand({
  usage: 'mechanisms [ID]',
  summary: msg`List what can be simulated; with ID, every parameter and result of it.`,
  formats: ['text', 'json'],
  options: {},
  run: ([id], _options, context) => listMechanisms(id, context),
});

async function listMechanisms(id: string | undefined, context: Context): Promise<ExitCode> {
  const chosen = id === undefined ? MECHANISMS : MECHANISMS.filter((mechanism) => mechanism.id === id);
  if (chosen.length === 0) {
    throw usage(msg`There is no mechanism "${id!}".`, msg`The mechanisms are ${MECHANISMS.map((mechanism) => mechanism.id).join(', ')}.`);
  }
  const { format, io, language } = context;
  if (format === 'json') await io.write(toJson({ mechanisms: chosen.map((mechanism) => asData(mechanism, language)) }));
  else
    await io.write(
      `${(id === undefined ? MECHANISMS.flatMap((each) => overview(each, context)) : reference(chosen[0], context)).join('\n')}\n`,
    );
  return EXIT.ok;
}

/** The definition without its functions. */
function asData(mechanism: Mechanism, language: Language) {
  const { id, version, paper, headlines } = mechanism;
  const tell = (text: Text) => say(text, language);
  return {
    id,
    version,
    title: tell(mechanism.title),
    summary: tell(mechanism.summary),
    takeaway: tell(mechanism.takeaway),
    paper,
    headlines,
    parameters: Object.fromEntries(
      Object.entries(mechanism.parameters).map(([key, parameter]) => [key, parameterData(key, parameter, tell)]),
    ),
    outputs: Object.fromEntries(
      Object.entries(mechanism.outputs).map(([key, { title, symbol, description, badge, ground, verdicts }]) => [
        key,
        {
          title: tell(title),
          symbol,
          unit: unitOf(key).symbol,
          description: tell(description),
          badge,
          ground: tell(ground),
          ...(verdicts && { verdicts: Object.keys(verdicts) }),
        },
      ]),
    ),
    series: Object.fromEntries(
      Object.entries(mechanism.series).map(([name, { title, x, y, badge }]) => [name, { title: tell(title), x, y, badge }]),
    ),
    presets: Object.fromEntries(
      Object.entries(mechanism.presets).map(([name, { title, belief, lesson, values }]) => [
        name,
        { title: tell(title), ...(belief !== undefined && { belief: tell(belief) }), lesson: tell(lesson), values },
      ]),
    ),
    claims: mechanism.claims.map(({ statement, section, level, ground }) => ({
      statement: tell(statement),
      section,
      level,
      ground: tell(ground),
    })),
  };
}

function parameterData(key: string, parameter: Parameter, tell: (text: Text) => string): object {
  const { title, symbol, description, kind, source, group } = parameter;
  return {
    title: tell(title),
    symbol,
    unit: unitOf(key).symbol,
    description: tell(description),
    group,
    kind,
    default: parameter.default,
    source: sourceData(source, tell),
    ...(parameter.onlyWhen && { onlyWhen: parameter.onlyWhen }),
    ...(parameter.kind === 'number' && { hard: parameter.hard, soft: parameter.soft, scale: parameter.scale }),
    ...(parameter.kind === 'enumeration' && { options: Object.keys(parameter.options) }),
    ...(parameter.kind === 'table' && {
      maximumRows: parameter.maximumRows,
      columns: Object.fromEntries(
        Object.entries(parameter.columns).map(([column, definition]) => [column, parameterData(column, definition, tell)]),
      ),
    }),
  };
}

function overview(mechanism: Mechanism, { io, language }: Context): readonly string[] {
  const { id, title, summary, paper, parameters, outputs } = mechanism;
  const { section } = paper;
  const figure = paper.figure?.replace(/^Fig\.?\s*/, '');
  const place = figure === undefined ? msg`section ${section}` : msg`section ${section}, Fig. ${figure}`;
  const size = msg`${Object.keys(parameters).length} parameters, ${Object.keys(outputs).length} outputs`;
  return [
    `${io.style.strong(id)}  ${say(title, language)}  ${io.style.faint(`${say(place, language)} · ${say(size, language)}`)}`,
    ...paragraph(say(summary, language), io.width, '  '),
    '',
  ];
}

const cell = (text: string, paint?: (text: string) => string): TextCell => ({ text, ...(paint && { paint }) });

function reference(mechanism: Mechanism, context: Context): readonly string[] {
  const { io, language } = context;
  const { style } = io;
  const tell = (text: Text) => say(text, language);
  const left = { align: 'left' } as const;
  const right = { align: 'right' } as const;
  const parameters = Object.entries(mechanism.groups).flatMap(([group, heading]) => {
    const members = Object.entries(mechanism.parameters).filter(([, parameter]) => parameter.group === group);
    const rows = members.map(([key, parameter]) => [
      cell(`  ${key}`),
      cell(parameter.symbol),
      cell(tell(defaultText(parameter))),
      cell(unitOf(key).symbol),
      cell(tell(rangeText(parameter)), style.faint),
      cell(tell(parameter.title)),
      cell(tell(sourceWords(parameter.source)), style.faint),
    ]);
    return members.length === 0 ? [] : [style.strong(tell(heading)), ...textTable([left, left, right, left, left, left, left], rows), ''];
  });
  const outputs = Object.entries(mechanism.outputs).map(([key, { symbol, badge, title }]) => [
    cell(`  ${key}`),
    cell(symbol),
    cell(unitOf(key).symbol),
    cell(tell(levelWords(badge)), style.faint),
    cell(tell(title)),
  ]);
  const presets = Object.entries(mechanism.presets).flatMap(([name, { belief, lesson }]) => [
    `  ${name}`,
    ...(belief === undefined ? [] : paragraph(tell(belief), io.width, '    ')),
    ...paragraph(tell(lesson), io.width, '    '),
  ]);
  return [
    ...overview(mechanism, context),
    ...parameters,
    style.strong(tell(msg`Outputs`)),
    ...textTable([left, left, left, left, left], outputs),
    ...(presets.length > 0 ? ['', style.strong(tell(msg`Presets`)), ...presets] : []),
  ];
}

function defaultText(parameter: Parameter): Text {
  switch (parameter.kind) {
    case 'number':
      return readable(parameter.default, 6, true);
    case 'table':
      return msg`${parameter.default.length} rows`;
    case 'switch':
    case 'enumeration':
      return verbatim(String(parameter.default));
  }
}

function rangeText(parameter: Parameter): Text {
  if (parameter.kind === 'number') return msg`${readable(parameter.soft[0], 3, true)} to ${readable(parameter.soft[1], 3, true)}`;
  return parameter.kind === 'enumeration' ? verbatim(Object.keys(parameter.options).join(' | ')) : NO_TEXT;
}
