/** How sure one may be, as a mark and a word; never colour alone. The toolkit's badge is not used: its style attribute breaks the policy. */

import { LEVEL_MARKS } from '../../mechanisms/contract/level-marks.ts';
import type { Claim } from '../../mechanisms/contract/mechanism.ts';
import type { Source } from '../../mechanisms/contract/parameter.ts';
import type { Badge } from '../../mechanisms/contract/result.ts';
import { element } from './dom.ts';
import { l10n } from './l10n.ts';

type Level = Claim['level'];

const words = (): Readonly<Record<Level, string>> => ({
  established: l10n.t('established'),
  'consistent-with-data': l10n.t('consistent with data'),
  hypothesis: l10n.t('hypothesis'),
  contested: l10n.t('contested'),
  conditional: l10n.t('conditional'),
});

/** A badge that only says its level. */
export function levelBadge(level: Level): HTMLElement {
  const mark = element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[level]);
  return element('span', { class: `badge badge-${level}` }, mark, ` ${words()[level]}`);
}

/** How far a number may be cited. */
export function sourceWords(kind: Source['kind']): string {
  return {
    read: l10n.t('Read in the source'),
    derived: l10n.t('Derived and checked here'),
    recalled: l10n.t('Recalled: check before citing'),
    illustrative: l10n.t('Illustrative: chosen to teach, not measured'),
    'modelling-choice': l10n.t('Modelling choice: nothing was measured'),
  }[kind];
}

/** The mark of an output's badge in tables and narrow places. */
export function levelMark(badge: Badge): HTMLElement {
  return element(
    'span',
    { class: `level-mark badge-${badge}`, attributes: { title: words()[badge] } },
    element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[badge]),
    element('span', { class: 'visually-hidden' }, words()[badge]),
  );
}
