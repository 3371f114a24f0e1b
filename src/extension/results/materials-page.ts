/** The page "compare materials": a library as one table, one column per entry, with what lithium does and every source. */
import { plain } from '../../language/index.ts';
import type { Source } from '../../mechanisms/contract/parameter.ts';
import { type Library, type LibraryValue, sourcesOf } from '../../mechanisms/materials/library.ts';
import { readable, THIN_SPACE } from '../../quantities/numbers.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { sourceText, t, unitText } from '../texts.ts';
import { table } from './markdown.ts';

/** How far a number may be cited, at the number itself; most are recalled and have no mark. */
const MARKS: Readonly<Record<Source['kind'], string>> = {
  recalled: '',
  read: 'ʳ',
  derived: 'ᵈ',
  illustrative: 'ᶜ',
  'modelling-choice': 'ᶜ',
};

export function materialsPage(library: Library): string {
  const entries = Object.entries(library.entries);
  const numbers = Object.entries(library.columns).map(([key, { title }]) => [
    named(key, title),
    ...entries.map(([, { values }]) => (values[key] ? cell(values[key]) : '–')),
  ]);
  const stable = entries.some(([, { stability }]) => stability)
    ? [
        [
          `**${t(msg`Against lithium`)}**`,
          ...entries.map(([, { stability }]) => (stability ? `${stability.reduced ? '⚠ ' : ''}${plain(t(stability.title))}` : '')),
        ],
      ]
    : [];
  return [
    `# ${plain(t(library.title))}`,
    plain(t(library.summary)),
    table(
      ['', ...entries.map(([, { title }]) => plain(t(title)))],
      [
        [`**${t(msg`In a scenario`)}**`, ...entries.map(([id]) => `\`${id}\``)],
        [`**${t(msg`What it is`)}**`, ...entries.map(([, { description }]) => plain(t(description)))],
        ...stable,
        ...numbers,
      ],
    ),
    t(
      msg`In brackets the range of the literature. ʳ read in its source, ᵈ derived and checked here, ᶜ a choice of the model; all others are recalled: check before citing.`,
    ),
    ...(stable.length > 0 ? [`## ${t(msg`What lithium does`)}`, reasons(library)] : []),
    `## ${t(msg`Sources`)}`,
    ...entries.map(([id]) => sources(library, id)),
  ].join('\n\n');
}

/** The unit stands once, with the name: numbers in a row are compared. */
function named(key: string, title: Text): string {
  const unit = unitText(key);
  return unit === '' ? `**${plain(t(title))}**` : `**${plain(t(title))}**<br>${plain(unit)}`;
}

function cell({ value, range, note, source }: LibraryValue): string {
  const bounds = range && t(msg`${readable(range[0], 4, true)} to ${readable(range[1], 4, true)}`);
  const below = [bounds, note && t(note)].filter((words) => words !== undefined).join(', ');
  const mark = MARKS[source.kind];
  return `${t(readable(value, 4, true))}${mark === '' ? '' : THIN_SPACE + mark}${below === '' ? '' : `<br>(${plain(below)})`}`;
}

function reasons({ entries }: Library): string {
  return Object.values(entries)
    .map(({ title, stability }) =>
      stability ? `- **${plain(t(title))}**: ${plain(t(stability.title))}. ${plain(t(stability.reason))}` : '',
    )
    .join('\n');
}

/** Numbers of one source stand together. */
function sources({ columns, entries }: Library, id: string): string {
  const entry = entries[id];
  return [
    `**${plain(t(entry.title))}**`,
    '',
    ...sourcesOf(entry).map(
      ({ source, keys }) => `- ${plain(keys.map((key) => t(columns[key].title)).join(', '))}: ${plain(sourceText(source))}`,
    ),
    ...entry.facts.map(({ title, text }) => `- ${plain(t(title))}: ${plain(t(text))}`),
  ].join('\n');
}
