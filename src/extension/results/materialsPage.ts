/** The page "compare materials": a library as one table, one column per entry, with what lithium does and every source. */
import * as vscode from 'vscode';
import type { Library, LibraryValue } from '../../mechanisms/materials/library.ts';
import type { Source } from '../../mechanisms/mechanism.ts';
import { libraryValueText, rangeText, sourceText, t } from '../texts.ts';
import { plain, table } from './markdown.ts';

/** How far a number may be cited, at the number itself; most are recalled and have no mark. */
const MARKS: Readonly<Record<Source['kind'], string>> = {
  recalled: '',
  read: '✓',
  derived: '=',
  illustrative: '∘',
  'modelling-choice': '∘',
};

export function materialsPage(library: Library): string {
  const entries = Object.entries(library.entries);
  const numbers = Object.entries(library.columns).map(([key, { title }]) => [
    plain(t(title)),
    ...entries.map(([, { values }]) => (values[key] ? cell(key, values[key]) : '–')),
  ]);
  const stable = entries.some(([, { stability }]) => stability)
    ? [
        [
          vscode.l10n.t('Against lithium'),
          ...entries.map(([, { stability }]) => (stability ? `${stability.reduced ? '⚠ ' : ''}**${plain(t(stability.title))}**` : '')),
        ],
      ]
    : [];
  return [
    `# ${plain(t(library.title))}`,
    plain(t(library.summary)),
    table(
      ['', ...entries.map(([, { title }]) => plain(t(title)))],
      [
        [vscode.l10n.t('In a scenario'), ...entries.map(([id]) => `\`${id}\``)],
        [vscode.l10n.t('What it is'), ...entries.map(([, { description }]) => plain(t(description)))],
        ...stable,
        ...numbers,
      ],
    ),
    vscode.l10n.t(
      'In brackets the range of the literature. ✓ read in its source, = derived and checked here, ∘ a choice of the model; all others are recalled: check before citing.',
    ),
    ...(stable.length > 0 ? [`## ${vscode.l10n.t('What lithium does')}`, reasons(library)] : []),
    `## ${vscode.l10n.t('Sources')}`,
    ...entries.map(([id]) => sources(library, id)),
  ].join('\n\n');
}

function cell(key: string, value: LibraryValue): string {
  const mark = MARKS[value.source.kind];
  const range = value.range ? `<br>(${plain(rangeText(key, value.range))})` : '';
  return `${plain(libraryValueText(key, value))}${mark === '' ? '' : ` ${mark}`}${range}`;
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
  const { title, values, facts } = entries[id];
  const from = new Map<string, string[]>();
  for (const [key, { source }] of Object.entries(values)) {
    const words = sourceText(source);
    from.set(words, [...(from.get(words) ?? []), t(columns[key].title)]);
  }
  return [
    `**${plain(t(title))}**`,
    '',
    ...[...from].map(([words, numbers]) => `- ${plain(numbers.join(', '))}: ${plain(words)}`),
    ...facts.map((fact) => `- ${plain(t(fact.title))}: ${plain(t(fact.text))}`),
  ].join('\n');
}
