/** How sure one may be, as a mark and a word; never colour alone. The toolkit's badge is not used: its style attribute breaks the policy. */
import { LEVEL_MARKS } from '../../drawing/levels.ts';
import type { Claim } from '../../mechanisms/mechanism.ts';
import type { Source } from '../../mechanisms/parameter.ts';
import type { Badge } from '../../mechanisms/result.ts';
import { element } from './dom.ts';

type Level = Claim['level'];

const WORDS: Readonly<Record<Level, string>> = {
  established: 'established',
  'consistent-with-data': 'consistent with data',
  hypothesis: 'hypothesis',
  contested: 'contested',
  conditional: 'conditional',
};

export function levelWord(level: Level): string {
  return WORDS[level];
}

/** A badge that only says its level. */
export function levelBadge(level: Level): HTMLElement {
  const mark = element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[level]);
  return element('span', { class: `badge badge-${level}` }, mark, ` ${WORDS[level]}`);
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
  return element(
    'span',
    { class: `level-mark badge-${badge}`, attributes: { title: WORDS[badge] } },
    element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[badge]),
    element('span', { class: 'visually-hidden' }, WORDS[badge]),
  );
}
