/** Title, which mechanism, which variant, the verdict in words; the actions are put in by the second bundle. */

import { inkColour, seriesStyle, type Theme } from '../../drawing/palette.ts';
import { PARTS } from '../../protocol/page.ts';
import { msg } from '../../quantities/text.ts';
import { element, setRichText, setText } from '../ui/dom.ts';
import { icon, seriesSwatch } from '../ui/icons.ts';
import { t } from '../ui/l10n.ts';
import { type ChoiceBar, choiceBar } from '../ui/tabs.ts';
import type { Shown } from './bridge.ts';
import { mechanismsOf } from './model.ts';

interface HeaderSurroundings {
  chooseMechanism(id: string): void;
  chooseVariant(name: string): void;
}

type Tone = 'good' | 'neutral' | 'bad';

/** The tone of a state: that of the first verdict among its outputs, headlines first. */
export function toneOf({ mechanism: { mechanism, result } }: Shown): Tone {
  for (const key of [...mechanism.headlines, ...Object.keys(mechanism.outputs)]) {
    const scalar = result.scalars[key];
    const tone = typeof scalar === 'string' ? mechanism.outputs[key].verdicts?.[scalar]?.tone : undefined;
    if (tone) return tone;
  }
  return 'neutral';
}

export class Header {
  readonly #title = element('h1');
  readonly #subtitle = element('p', { class: 'subtitle' });
  readonly #notes = element('p', { class: 'notes' });
  readonly #mechanisms: ChoiceBar;
  readonly #variants: ChoiceBar;
  readonly #verdict = element('p', { class: 'verdict' });
  readonly #verdictIcon = element('span', { class: 'verdict-icon', attributes: { 'aria-hidden': 'true' } });
  readonly #verdictText = element('span');
  #tone: Tone | undefined;

  constructor(host: HTMLElement, surroundings: HeaderSurroundings) {
    this.#mechanisms = choiceBar('tabs', t(msg`Mechanism`), surroundings.chooseMechanism, PARTS.see);
    this.#variants = choiceBar('chips', t(msg`Variant`), surroundings.chooseVariant);
    this.#verdict.append(this.#verdictIcon, this.#verdictText);
    host.append(
      element(
        'div',
        { class: 'title-row' },
        element('div', { class: 'titles' }, this.#title, this.#subtitle),
        element('div', { class: 'actions', attributes: { id: 'actions' } }),
      ),
      this.#notes,
      this.#mechanisms.root,
      element('div', { class: 'state-row' }, this.#variants.root, this.#verdict),
    );
  }

  update(shown: Shown, theme: Theme): void {
    const { scenario, run, variant, mechanism } = shown;
    const taking = mechanismsOf(shown);
    const shownMechanism = mechanism.mechanism;
    const name = t(shownMechanism.title);
    const summary = t(shownMechanism.summary);
    setText(this.#title, scenario.title === undefined ? name : t(scenario.title));
    setText(this.#subtitle, scenario.title === undefined ? summary : name);
    // With several mechanisms their tabs already say the name.
    this.#subtitle.hidden = scenario.title !== undefined && taking.length > 1;
    setText(this.#notes, scenario.notes === undefined ? '' : t(scenario.notes));
    this.#mechanisms.update(
      taking.map((each) => ({ key: each.id, title: t(each.title) })),
      shownMechanism.id,
    );
    this.#variants.update(
      run.variants.map(({ name, label }, index) => {
        const { ink, dash, marker } = seriesStyle(index);
        const colour = inkColour(ink, theme);
        return { key: name, title: t(label), mark: () => seriesSwatch(colour, dash, marker), markKey: colour };
      }),
      variant.name,
    );
    const tone = toneOf(shown);
    if (this.#tone !== tone) {
      this.#tone = tone;
      this.#verdictIcon.replaceChildren(...(tone === 'neutral' ? [] : [icon(tone)]));
      this.#verdict.dataset.tone = tone;
    }
    setRichText(this.#verdictText, t(shownMechanism.verdict(mechanism.values, mechanism.result)));
  }

  /** Without a scenario there is still a document. */
  blank(name: string): void {
    setText(this.#title, name);
    setText(this.#subtitle, '');
    setText(this.#notes, '');
    this.#mechanisms.update([], '');
    this.#variants.update([], '');
    setText(this.#verdictText, '');
    this.#verdictIcon.replaceChildren();
    this.#tone = undefined;
  }
}
