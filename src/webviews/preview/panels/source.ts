/** What a parameter means, between which limits, and where its number comes from. */

import { defaultOf } from '../../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../../mechanisms/contract/parameter.ts';
import { quantity } from '../../../quantities/numbers.ts';
import { sourceWords } from '../../ui/badge.ts';
import { button } from '../../ui/controls.ts';
import { element, richText } from '../../ui/dom.ts';
import { l10n } from '../../ui/l10n.ts';
import type { Preview } from '../bridge.ts';
import { valueText } from '../label.ts';

function row(term: string, ...content: readonly (Node | string)[]): readonly Node[] {
  return [element('dt', {}, term), element('dd', {}, ...content)];
}

export function parameterCard(preview: Preview, key: string, parameter: Parameter): readonly Node[] {
  const { say, language, shown } = preview;
  const rows: Node[] = [];
  if (shown && parameter.kind !== 'table') {
    rows.push(
      ...row(l10n.t('Default'), valueText(key, parameter, defaultOf(shown.mechanism.mechanism, key, shown.mechanism.values), language)),
    );
  }
  if (parameter.kind === 'number') {
    const range = ([low, high]: readonly [number, number]) =>
      l10n.t('{0} to {1}', quantity(key, low, 4, true), quantity(key, high, 4, true));
    rows.push(...row(l10n.t('Usual range'), range(parameter.soft)));
    rows.push(
      ...row(
        l10n.t('Possible range'),
        range(parameter.hard),
        ...(parameter.hardReason ? [element('br'), element('span', { class: 'muted' }, say(parameter.hardReason))] : []),
      ),
    );
  }
  if (parameter.kind === 'enumeration') {
    for (const { title, description } of Object.values(parameter.options)) rows.push(...row(say(title), say(description)));
  }
  const { kind, citation } = parameter.source;
  rows.push(...row(l10n.t('Source'), element('strong', {}, sourceWords(kind)), ...(citation ? [element('br'), say(citation)] : [])));
  const own = shown?.scenario.sources[preview.pointerOf(key)];
  if (own) {
    const text = [own.note === undefined ? undefined : say(own.note), own.id, own.doi].filter((part) => part !== undefined).join(' · ');
    rows.push(...row(l10n.t('In this file'), text));
  }
  return [
    element('h4', {}, say(parameter.title), ' ', element('span', { class: 'symbol' }, richText(parameter.symbol))),
    element('p', {}, say(parameter.description)),
    element('dl', {}, ...rows),
    element('p', { class: 'muted' }, l10n.t('In the text:'), ' ', element('code', {}, key)),
    button({ title: l10n.t('Show in the text'), run: () => preview.command('open-text', preview.pointerOf(key)) }).root,
  ];
}
