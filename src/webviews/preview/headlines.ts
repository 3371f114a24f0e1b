/** The two or three numbers that matter, large: value, unit, badge, and how much they changed. */

import type { Output } from '../../mechanisms/contract/result.ts';
import { extrapolatedBy } from '../../mechanisms/contract/wording.ts';
import { quantity, quantityParts, readable, THIN_SPACE } from '../../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../../quantities/scalar.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { segmentsOf } from '../../scenario/pointer.ts';
import type { MechanismRun } from '../../scenario/results.ts';
import { levelBadge } from '../ui/badge.ts';
import { element, Keyed, richText, setRichText, setText } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { t } from '../ui/l10n.ts';
import { opensPopover } from '../ui/popover.ts';
import type { Shown } from './bridge.ts';

/** How a number changed: a factor where one makes sense, else the difference. Undefined when it did not. */
export function changeOf(key: string, now: Scalar | undefined, then: Scalar | undefined): string | undefined {
  if (typeof now !== 'number' || typeof then !== 'number') return undefined;
  const same = Math.abs(now - then) <= 1e-9 * Math.max(Math.abs(now), Math.abs(then));
  if (same) return undefined;
  const factor = now / then;
  if (Number.isFinite(factor) && factor > 0) {
    const written = Math.abs(factor - 1) < 0.01 ? readable(factor, 5, true) : readable(factor, 3);
    return `×${t(written)}`;
  }
  const difference = quantity(key, Math.abs(now - then));
  return `${now > then ? '+' : '\u2212'}${t(difference)}`;
}

/** A result in words for one line of text. */
export function scalarText(key: string, output: Output, scalar: Scalar | undefined): string {
  if (scalar === undefined || isAbsent(scalar)) return '–';
  if (typeof scalar === 'string') return t(output.verdicts?.[scalar]?.title ?? verbatim(scalar));
  return t(quantity(key, scalar, 3, Number.isInteger(scalar)));
}

/** Most headline numbers that an author can ask for. */
const HEADLINE_LIMIT = 4;

let count = 0;

class Headline {
  readonly root = element('article', { class: 'headline' });
  readonly #title = element('h3', { attributes: { id: `headline-${++count}` } });
  readonly #symbol = element('span', { class: 'symbol' });
  readonly #value = element('span', { class: 'value' });
  readonly #unit = element('span', { class: 'unit' });
  readonly #change = element('span', { class: 'change' });
  readonly #why = element('p', { class: 'why' });
  readonly #badgeButton = element('button', { class: 'badge-button', attributes: { type: 'button' } });
  readonly #extrapolated = element('span', { class: 'badge badge-extrapolated' }, t(msg`extrapolated`));
  #run: MechanismRun | undefined;
  #output: Output | undefined;

  constructor() {
    this.root.append(
      element('header', {}, this.#title, this.#symbol),
      element('div', { class: 'line' }, element('p', { class: 'figure' }, this.#value, this.#unit, this.#change), this.#badgeButton),
      this.#why,
    );
    opensPopover(this.#badgeButton, () => this.#ground());
  }

  update(shown: Shown, key: string): void {
    const { mechanism: run, base, before } = shown;
    const output = run.mechanism.outputs[key];
    const scalar = run.result.scalars[key];
    this.#run = run;
    if (this.#output !== output) {
      this.#output = output;
      this.#badgeButton.replaceChildren(this.#extrapolated, ' ', levelBadge(output.badge));
      this.#badgeButton.setAttribute('aria-describedby', this.#title.id);
    }
    setText(this.#title, t(output.title));
    setRichText(this.#symbol, output.symbol);
    const why = isAbsent(scalar) ? scalar.absent : run.result.notes?.[key];
    setText(this.#why, why === undefined ? '' : t(why));
    this.#why.hidden = why === undefined;
    const parts = typeof scalar === 'number' ? quantityParts(key, scalar, 3, Number.isInteger(scalar)) : undefined;
    setText(this.#value, parts ? t(parts.number) : scalarText(key, output, scalar));
    setText(this.#unit, parts && parts.unit !== '' ? `${THIN_SPACE}${parts.unit}` : '');
    this.root.dataset.tone = typeof scalar === 'string' ? (output.verdicts?.[scalar]?.tone ?? 'neutral') : '';
    const reference = base ?? before;
    const then = reference?.result.scalars[key];
    const change = changeOf(key, scalar, then);
    setText(this.#change, change === undefined ? '' : `${change} `);
    if (change !== undefined) {
      const thenText = scalarText(key, output, then);
      this.#change.append(element('small', {}, base ? t(msg`of the base, there ${thenText}`) : t(msg`was ${thenText}`)));
    }
    this.#extrapolated.hidden = run.extrapolated.length === 0;
  }

  #ground(): readonly Node[] {
    const output = this.#output!;
    const { extrapolated, mechanism } = this.#run!;
    const outside = extrapolated.map((path) => t(mechanism.parameters[path.split('/')[0]].title));
    return [
      element('p', {}, levelBadge(output.badge)),
      element('p', {}, t(output.ground)),
      element('p', { class: 'muted' }, t(output.description)),
      ...(outside.length > 0 ? [element('p', {}, t(extrapolatedBy(outside)))] : []),
    ];
  }
}

/** What is shown large: the outputs that the file asks for with `show`, else the headlines of the mechanism. */
export function headlineKeys({ mechanism: { mechanism }, scenario }: Pick<Shown, 'mechanism' | 'scenario'>): readonly string[] {
  const asked = scenario.show.flatMap((pointer) => {
    const segments = segmentsOf(pointer) ?? [];
    const [place, id, key] = segments[0] === 'compare' ? segments.slice(1) : segments;
    return place !== 'sweeps' && id === mechanism.id && key !== undefined && Object.hasOwn(mechanism.outputs, key) ? [key] : [];
  });
  const keys = [...new Set(asked)].slice(0, HEADLINE_LIMIT);
  if (keys.length > 1) return keys;
  return [...new Set([...keys, ...mechanism.headlines])].slice(0, mechanism.headlines.length);
}

export class Headlines {
  readonly root = element('div', { class: 'headlines' });
  /** Remarks on the result. */
  readonly remarks = element('ul', { class: 'remarks' });
  readonly #cards = new Keyed<Headline>(this.root);
  #remarked = '';

  update(shown: Shown): void {
    const keys = headlineKeys(shown);
    const cards = this.#cards.update(keys, () => new Headline());
    for (const key of keys) cards.get(key)!.update(shown, key);
    const remarks = (shown.mechanism.result.remarks ?? []).map((remark) => t(remark));
    const text = remarks.join('\n');
    if (text === this.#remarked) return;
    this.#remarked = text;
    this.remarks.replaceChildren(...remarks.map((remark) => element('li', {}, icon('info'), element('span', {}, richText(remark)))));
  }
}
