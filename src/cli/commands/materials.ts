/** `materials [LIBRARY]`: the libraries of materials, every number with its range and where it is from. */

import type { Source } from '../../mechanisms/contract/parameter.ts';
import { sourceWords } from '../../mechanisms/contract/wording.ts';
import { usesOf } from '../../mechanisms/library-uses.ts';
import { LIBRARIES, type Library, type LibraryEntry, type LibraryValue, sourcesOf } from '../../mechanisms/materials/library.ts';
import { readable } from '../../quantities/numbers.ts';
import { msg, say, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import { csvRow } from '../../scenario/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { usage } from '../failure.ts';
import type { Context } from '../io.ts';
import { toJson } from '../json.ts';
import { sourceData } from '../source-data.ts';
import { paragraph, type TextCell, textTable } from '../text-table.ts';

export const materials = defineCommand({
  usage: 'materials [LIBRARY]',
  summary: msg`List the libraries of materials; with LIBRARY, every number of its entries.`,
  formats: ['text', 'json', 'csv'],
  options: {},
  run: ([id], _options, context) => listMaterials(id, context),
});

async function listMaterials(id: string | undefined, context: Context): Promise<ExitCode> {
  const chosen = id === undefined ? LIBRARIES : LIBRARIES.filter((library) => library.id === id);
  if (chosen.length === 0) {
    throw usage(msg`There is no library "${id!}".`, msg`The libraries are ${LIBRARIES.map((library) => library.id).join(', ')}.`);
  }
  const { format, io, language } = context;
  const tell = (text: Text) => say(text, language);
  if (format === 'json') await io.write(toJson({ libraries: chosen.map((library) => asData(library, tell)) }));
  else if (format === 'csv') await io.write(asCsv(chosen, tell));
  else {
    const lines = id === undefined ? chosen.flatMap((library) => overview(library, context)) : reference(chosen[0], context);
    await io.write(`${lines.join('\n')}\n`);
  }
  return EXIT.ok;
}

/** Pointers of the parameters that name an entry. */
const pointersOf = (library: Library) => usesOf(library.id).map(({ mechanism, key }) => `/parameters/${mechanism.id}/${key}`);

function asData(library: Library, tell: (text: Text) => string) {
  return {
    id: library.id,
    title: tell(library.title),
    summary: tell(library.summary),
    chosenBy: pointersOf(library),
    columns: Object.fromEntries(
      Object.entries(library.columns).map(([key, { title, description }]) => [
        key,
        { title: tell(title), unit: unitOf(key).symbol, description: tell(description) },
      ]),
    ),
    entries: Object.fromEntries(
      Object.entries(library.entries).map(([id, { title, description, values, facts, stability }]) => [
        id,
        {
          title: tell(title),
          description: tell(description),
          values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueData(value, tell)])),
          facts: facts.map((fact) => ({ title: tell(fact.title), text: tell(fact.text) })),
          ...(stability && {
            lithium: { title: tell(stability.title), reason: tell(stability.reason), reduced: stability.reduced },
          }),
        },
      ]),
    ),
  };
}

function valueData({ value, range, note, source }: LibraryValue, tell: (text: Text) => string) {
  return {
    value,
    ...(range && { range }),
    ...(note !== undefined && { note: tell(note) }),
    source: sourceData(source, tell),
  };
}

/** One row per number. */
function asCsv(libraries: readonly Library[], tell: (text: Text) => string): string {
  const rows = libraries.flatMap((library) =>
    Object.entries(library.entries).flatMap(([id, entry]) =>
      Object.entries(entry.values).map(([key, { value, range, note, source }]) =>
        csvRow([
          library.id,
          id,
          key,
          value,
          unitOf(key).symbol,
          range?.[0] ?? '',
          range?.[1] ?? '',
          note === undefined ? '' : tell(note),
          source.kind,
          source.citation === undefined ? '' : tell(source.citation),
          source.kind === 'recalled' ? (source.sought ?? '') : '',
        ]),
      ),
    ),
  );
  return csvRow(['library', 'entry', 'key', 'value', 'unit', 'minimum', 'maximum', 'note', 'source', 'citation', 'sought']) + rows.join('');
}

function overview(library: Library, { io, language }: Context): readonly string[] {
  const { id, title, summary, entries } = library;
  const chosen = pointersOf(library);
  return [
    `${io.style.strong(id)}  ${say(title, language)}  ${io.style.faint(say(msg`chosen by ${chosen.join(', ')}`, language))}`,
    ...paragraph(say(summary, language), io.width, '  '),
    ...paragraph(Object.keys(entries).join(', '), io.width, '  '),
    '',
  ];
}

const cell = (text: string, paint?: (text: string) => string): TextCell => ({ text, ...(paint && { paint }) });

function reference(library: Library, context: Context): readonly string[] {
  return [
    ...overview(library, context),
    ...Object.entries(library.entries).flatMap(([id, entry]) => entryLines(library, id, entry, context)),
  ];
}

/** Where a number is from, in a word; what stands behind it follows below the numbers. */
const KINDS: Readonly<Record<Source['kind'], Text>> = {
  read: msg`read`,
  derived: msg`derived`,
  recalled: msg`recalled`,
  illustrative: msg`illustrative`,
  'modelling-choice': msg`choice`,
};

function entryLines({ columns }: Library, id: string, entry: LibraryEntry, { io, language }: Context): readonly string[] {
  const { style, width } = io;
  const tell = (text: Text) => say(text, language);
  const left = { align: 'left' } as const;
  const right = { align: 'right' } as const;
  const rows = Object.entries(entry.values).map(([key, { value, range, note, source }]) => [
    cell(`  ${tell(columns[key].title)}`),
    cell(tell(readable(value, 5, true))),
    cell(unitOf(key).symbol),
    cell(
      [range && msg`${readable(range[0], 3, true)} to ${readable(range[1], 3, true)}`, note]
        .filter((part) => part !== undefined)
        .map(tell)
        .join(', '),
      style.faint,
    ),
    cell(tell(KINDS[source.kind]), style.faint),
  ]);
  const { stability } = entry;
  return [
    `${style.strong(id)}  ${tell(entry.title)}  ${style.faint(tell(entry.description))}`,
    ...(stability
      ? paragraph(`${tell(stability.title)}. ${tell(stability.reason)}`, width, '  ').map(stability.reduced ? style.bad : style.faint)
      : []),
    ...textTable([left, right, left, left, left], rows),
    ...sourcesOf(entry).flatMap(({ source, keys }) =>
      paragraph(`${tell(sourceWords(source))} (${keys.map((key) => tell(columns[key].title)).join(', ')})`, width, '  ').map(style.faint),
    ),
    ...entry.facts.flatMap(({ title, text }) => paragraph(`${tell(title)}: ${tell(text)}`, width, '  ')),
    '',
  ];
}
