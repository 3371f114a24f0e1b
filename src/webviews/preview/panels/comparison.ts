/** The readings of one thing side by side: what each claims, and why they differ. */

import type { Comparison, ComparisonColumn } from '../../../mechanisms/contract/comparison.ts';
import { exact, readable } from '../../../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../../../quantities/scalar.ts';
import { msg } from '../../../quantities/text.ts';
import { unitOf } from '../../../quantities/units.ts';
import { levelMark } from '../../ui/badge.ts';
import { element, richText, setAttribute, setRichText, setText } from '../../ui/dom.ts';
import { t } from '../../ui/l10n.ts';
import type { Preview, Shown } from '../bridge.ts';
import { section } from './section.ts';

export function comparisonPart(preview: Preview): { readonly root: HTMLElement; update(shown: Shown): void } {
  const { root, body, open, onToggle } = section(preview, 'comparison', '', true);
  const heading = root.querySelector('h3')!;
  const caption = element('p', { class: 'muted' });
  const table = element('table', { class: 'numbers results comparison' });
  const scroll = element('div', { class: 'table-scroll', attributes: { tabindex: '0', role: 'group' } }, table);
  body.append(caption, scroll);
  let drawn: object | undefined;

  const columnHead = ({ title, unit }: ComparisonColumn) => {
    const { symbol } = unitOf(unit);
    return element('th', { attributes: { scope: 'col' } }, `${t(title)}${symbol === '' ? '' : ` / ${symbol}`}`);
  };
  const cellOf = (scalar: Scalar | undefined) => {
    if (scalar === undefined) return element('td', { class: 'absent' }, '–');
    if (isAbsent(scalar)) return element('td', { class: 'absent' }, t(scalar.absent));
    return element(
      'td',
      typeof scalar === 'number' ? { attributes: { title: exact(Number(scalar.toPrecision(12))) } } : {},
      cellText(scalar),
    );
  };
  const fill = ({ columns, rows }: Comparison) =>
    table.replaceChildren(
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { attributes: { scope: 'col' } }, t(msg`Reading`)),
          ...columns.map(columnHead),
          element('th', { attributes: { scope: 'col' } }, t(msg`Why`)),
          element('th', { attributes: { scope: 'col' } }, t(msg`Evidence`)),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map(({ title, cells, badge, why }) =>
          element(
            'tr',
            {},
            element('th', { attributes: { scope: 'row' } }, richText(t(title))),
            ...cells.map(cellOf),
            element('td', { class: 'why' }, richText(t(why))),
            element('td', {}, levelMark(badge)),
          ),
        ),
      ),
    );

  const update = ({ mechanism: { mechanism, values, result } }: Shown) => {
    root.hidden = !mechanism.comparison;
    // Not updated during a gesture: the table is not read then.
    if (!mechanism.comparison || drawn === result || preview.gestures.anyHeld()) return;
    const comparison = mechanism.comparison(values, result);
    const title = t(comparison.title);
    setText(heading, title);
    setAttribute(scroll, 'aria-label', title);
    setRichText(caption, t(comparison.caption));
    if (!open()) return;
    drawn = result;
    fill(comparison);
  };
  onToggle(() => preview.shown && update(preview.shown));
  return { root, update };
}

function cellText(scalar: number | string): string {
  return typeof scalar === 'number' ? t(readable(scalar, 3)) : scalar;
}
