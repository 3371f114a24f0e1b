/** The page "compare materials": a library as one table, one column per entry, with what lithium does and every source. */
import { code, joined, list, type Markdown, md, type Piece, paragraphs, table } from '../../language/index.ts';
import type { Source } from '../../mechanisms/contract/parameter.ts';
import { type Library, type LibraryValue, sourcesOf } from '../../mechanisms/materials/library.ts';
import { readable, THIN_SPACE } from '../../quantities/numbers.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { sourceText, t, unitText } from '../texts.ts';

/** How far a number may be cited, at the number itself; most are recalled and have no mark. */
const MARKS: Readonly<Record<Source['kind'], string>> = {
  recalled: '',
  read: 'ʳ',
  derived: 'ᵈ',
  illustrative: 'ᶜ',
  'modelling-choice': 'ᶜ',
};

export function materialsPage(library: Library): Markdown {
  const entries = Object.entries(library.entries);
  const numbers = Object.entries(library.columns).map(([key, { title }]) => [
    named(key, title),
    ...entries.map(([, { values }]) => (values[key] ? cell(values[key]) : '–')),
  ]);
  const stable = entries.some(([, { stability }]) => stability)
    ? [
        [
          md`**${t(msg`Against lithium`)}**`,
          ...entries.map(([, { stability }]) => (stability ? `${stability.reduced ? '⚠ ' : ''}${t(stability.title)}` : '')),
        ],
      ]
    : [];
  return paragraphs(
    md`# ${t(library.title)}`,
    t(library.summary),
    table(
      ['', ...entries.map(([, { title }]) => t(title))],
      [
        [md`**${t(msg`In a scenario`)}**`, ...entries.map(([id]) => code(id))],
        [md`**${t(msg`What it is`)}**`, ...entries.map(([, { description }]) => t(description))],
        ...stable,
        ...numbers,
      ],
    ),
    t(
      msg`In brackets the range of the literature. ʳ read in its source, ᵈ derived and checked here, ᶜ a choice of the model; all others are recalled: check before citing.`,
    ),
    ...(stable.length > 0 ? [md`## ${t(msg`What lithium does`)}`, reasons(library)] : []),
    md`## ${t(msg`Sources`)}`,
    ...entries.flatMap(([id]) => sources(library, id)),
  );
}

/** Of a line within a cell. */
const BREAK = '<br>';

/** The unit stands once, with the name: numbers in a row are compared. */
function named(key: string, title: Text): Markdown {
  const unit = unitText(key);
  return joined([md`**${t(title)}**`, unit], BREAK);
}

function cell({ value, range, note, source }: LibraryValue): Markdown {
  const bounds = range && t(msg`${readable(range[0], 4, true)} to ${readable(range[1], 4, true)}`);
  const below = [bounds, note && t(note)].filter((words) => words !== undefined).join(', ');
  const mark = MARKS[source.kind];
  return joined([`${t(readable(value, 4, true))}${mark === '' ? '' : THIN_SPACE + mark}`, below === '' ? '' : `(${below})`], BREAK);
}

function reasons({ entries }: Library): Markdown {
  return list(
    Object.values(entries).flatMap(({ title, stability }) =>
      stability ? [md`**${t(title)}**: ${t(stability.title)}. ${t(stability.reason)}`] : [],
    ),
  );
}

/** Numbers of one source stand together. */
function sources({ columns, entries }: Library, id: string): Piece[] {
  const entry = entries[id];
  return [
    md`**${t(entry.title)}**`,
    list([
      ...sourcesOf(entry).map(({ source, keys }) => `${keys.map((key) => t(columns[key].title)).join(', ')}: ${sourceText(source)}`),
      ...entry.facts.map(({ title, text }) => `${t(title)}: ${t(text)}`),
    ]),
  ];
}
