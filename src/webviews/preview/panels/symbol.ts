import { element, richText } from '../../ui/dom.ts';

/** A symbol as it stands in the equations. */
export function richSymbol(symbol: string): HTMLElement {
  return element('span', { class: 'symbol', attributes: { 'aria-hidden': 'true' } }, richText(symbol));
}
