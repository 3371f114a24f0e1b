/** How sure one may be, as a mark and a word; never colour alone. The toolkit's badge is not used: its style attribute breaks the policy. */

import { LEVEL_MARKS } from '../../mechanisms/contract/level-marks.ts';
import type { Claim } from '../../mechanisms/contract/mechanism.ts';
import type { Badge } from '../../mechanisms/contract/result.ts';
import { levelWords } from '../../mechanisms/contract/wording.ts';
import { element } from './dom.ts';
import { t } from './l10n.ts';

type Level = Claim['level'];

/** A badge that only says its level. */
export function levelBadge(level: Level): HTMLElement {
  const mark = element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[level]);
  return element('span', { class: `badge badge-${level}` }, mark, ` ${t(levelWords(level))}`);
}

/** The mark of an output's badge in tables and narrow places. */
export function levelMark(badge: Badge): HTMLElement {
  const words = t(levelWords(badge));
  return element(
    'span',
    { class: `level-mark badge-${badge}`, attributes: { title: words } },
    element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[badge]),
    element('span', { class: 'visually-hidden' }, words),
  );
}
