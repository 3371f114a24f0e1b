/** How sure one may be, as a mark and a word; never colour alone. The toolkit's badge is not used: its style attribute breaks the policy. */
import type { Badge, Claim, Source } from '../../mechanisms/mechanism.ts';
import { element } from './dom.ts';

type Level = Claim['level'];

const LEVELS: Readonly<Record<Level, { readonly mark: string; readonly word: string }>> = {
  established: { mark: '●', word: 'established' },
  'consistent-with-data': { mark: '◐', word: 'consistent with data' },
  hypothesis: { mark: '○', word: 'hypothesis' },
  contested: { mark: '◇', word: 'contested' },
  conditional: { mark: '◑', word: 'conditional' },
};

export function levelWord(level: Level): string {
  return LEVELS[level].word;
}

/** A badge that only says its level. */
export function levelBadge(level: Level): HTMLElement {
  const { mark, word } = LEVELS[level];
  return element('span', { class: `badge badge-${level}` }, element('span', { attributes: { 'aria-hidden': 'true' } }, mark), ` ${word}`);
}

/** How far a number may be cited. */
export const SOURCE_WORDS: Readonly<Record<Source['kind'], string>> = {
  read: 'Read in the source',
  derived: 'Derived and checked here',
  recalled: 'Recalled: check before citing',
  illustrative: 'Illustrative: chosen to teach, not measured',
  'modelling-choice': 'Modelling choice: nothing was measured',
};

/** The mark of an output's badge in tables and narrow places. */
export function levelMark(badge: Badge): HTMLElement {
  const { mark, word } = LEVELS[badge];
  return element(
    'span',
    { class: `level-mark badge-${badge}`, attributes: { title: word } },
    element('span', { attributes: { 'aria-hidden': 'true' } }, mark),
    element('span', { class: 'visually-hidden' }, word),
  );
}
