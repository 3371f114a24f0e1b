/**
 * The large numbers and the verdict in a strip over the page while their own place is scrolled away, so that the effect of a
 * slider stays in view.
 */
import { LEVEL_MARKS } from '../../../mechanisms/contract/level-marks.ts';
import { PARTS } from '../../../protocol/page.ts';
import { element, part, setText } from '../../ui/dom.ts';
import { t } from '../../ui/l10n.ts';
import type { Shown } from '../bridge.ts';
import { toneOf } from '../header.ts';
import { changeOf, headlineKeys, scalarText } from '../headlines.ts';
import { richSymbol } from './symbol.ts';

export function stickySummary(): { update(shown: Shown): void } {
  const numbers = element('span', { class: 'glance-numbers' });
  const verdict = element('strong', {});
  // Hidden from screen readers: all of it is in the page already, and the live region speaks the changes.
  const root = element('div', { class: 'glance', attributes: { 'aria-hidden': 'true' } }, numbers, verdict);
  root.hidden = true;
  document.body.append(root);
  const headlines = part(PARTS.see).querySelector('.headlines')!;
  // What lies below the window counts as in view: only scrolling out at the top matters.
  const belowToo = { root: document, rootMargin: '0px 0px 1000000px' };
  new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    // Without a height the numbers are not shown at all.
    root.hidden = isIntersecting || boundingClientRect.height === 0;
    document.body.toggleAttribute('data-glance', !root.hidden);
  }, belowToo).observe(headlines);

  return {
    update(shown) {
      const { mechanism, variant, base, before } = shown;
      const { result, values } = mechanism;
      numbers.replaceChildren(
        ...headlineKeys(shown).map((key) => {
          const output = mechanism.mechanism.outputs[key];
          const change = changeOf(key, result.scalars[key], (base ?? before)?.result.scalars[key]);
          const text = ` = ${scalarText(key, output, result.scalars[key])} ${LEVEL_MARKS[output.badge]}`;
          return element(
            'span',
            {},
            richSymbol(output.symbol),
            text,
            ...(change === undefined ? [] : [element('small', {}, ` ${change}`)]),
          );
        }),
      );
      root.dataset.tone = toneOf(shown);
      const words = t(mechanism.mechanism.verdict(values, result));
      setText(verdict, base ? `${t(variant.label)}: ${words}` : words);
    },
  };
}
