/** How sure one may be, as a mark and a word; never colour alone. The toolkit's badge is not used: its style attribute breaks the policy. */

import { LEVEL_MARKS } from '../../mechanisms/contract/level-marks.ts';
import type { Claim } from '../../mechanisms/contract/mechanism.ts';
import type { Source } from '../../mechanisms/contract/parameter.ts';
import type { Badge } from '../../mechanisms/contract/result.ts';
import { levelWords, searchWords } from '../../mechanisms/contract/wording.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { element } from './dom.ts';
import { t } from './l10n.ts';

type Level = Claim['level'];

const SOURCES: Readonly<Record<Source['kind'], Text>> = {
  read: msg`Read in the source`,
  derived: msg`Derived and checked here`,
  recalled: msg`Recalled: check before citing`,
  illustrative: msg`Illustrative: chosen to teach, not measured`,
  'modelling-choice': msg`Modelling choice: nothing was measured`,
};

/** A badge that only says its level. */
export function levelBadge(level: Level): HTMLElement {
  const mark = element('span', { attributes: { 'aria-hidden': 'true' } }, LEVEL_MARKS[level]);
  return element('span', { class: `badge badge-${level}` }, mark, ` ${t(levelWords(level))}`);
}

/** How far a number may be cited. */
export function sourceWords(source: Source): string {
  const search = searchWords(source);
  return search === undefined ? t(SOURCES[source.kind]) : `${t(SOURCES[source.kind])} (${t(search)})`;
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
