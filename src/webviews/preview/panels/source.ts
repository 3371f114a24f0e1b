/** What a parameter means, between which limits, and where its number comes from. */

import { defaultOf } from '../../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../../mechanisms/contract/parameter.ts';
import { rangeWords, sourceClassWords, valueWords } from '../../../mechanisms/contract/wording.ts';
import { msg } from '../../../quantities/text.ts';
import { button } from '../../ui/controls.ts';
import { element, richText } from '../../ui/dom.ts';
import { t } from '../../ui/l10n.ts';
import type { Preview } from '../bridge.ts';

function row(term: string, ...content: readonly (Node | string)[]): readonly Node[] {
  return [element('dt', {}, term), element('dd', {}, ...content)];
}

export function parameterCard(preview: Preview, key: string, parameter: Parameter): readonly Node[] {
  const { shown } = preview;
  const rows: Node[] = [];
  if (shown && parameter.kind !== 'table') {
    const initial = defaultOf(shown.mechanism.mechanism, key, shown.mechanism.values);
    rows.push(...row(t(msg`Default`), t(valueWords(key, parameter, initial))));
  }
  if (parameter.kind === 'number') {
    rows.push(...row(t(msg`Usual range`), t(rangeWords(key, parameter.soft))));
    rows.push(
      ...row(
        t(msg`Possible range`),
        t(rangeWords(key, parameter.hard)),
        ...(parameter.hardReason ? [element('br'), element('span', { class: 'muted' }, t(parameter.hardReason))] : []),
      ),
    );
  }
  if (parameter.kind === 'enumeration') {
    for (const { title, description } of Object.values(parameter.options)) rows.push(...row(t(title), t(description)));
  }
  const { source } = parameter;
  const where = source.citation === undefined ? [] : [element('br'), t(source.citation)];
  rows.push(...row(t(msg`Source`), element('strong', {}, t(sourceClassWords(source))), ...where));
  const own = shown?.scenario.sources[preview.pointerOf(key)];
  if (own) {
    const text = [own.note === undefined ? undefined : t(own.note), own.id, own.doi].filter((part) => part !== undefined).join(' · ');
    rows.push(...row(t(msg`In this file`), text));
  }
  return [
    element('h4', {}, t(parameter.title), ' ', element('span', { class: 'symbol' }, richText(parameter.symbol))),
    element('p', {}, t(parameter.description)),
    element('dl', {}, ...rows),
    element('p', { class: 'muted' }, t(msg`In the text:`), ' ', element('code', {}, key)),
    button({ title: t(msg`Show in the text`), run: () => preview.command('open-text', preview.pointerOf(key)) }).root,
  ];
}
