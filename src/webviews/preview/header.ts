/** Title, which mechanism, which variant, the verdict in words; the actions are put in by the second bundle. */

import { inkColour, seriesStyle, type Theme } from '../../drawing/palette.ts';
import { PARTS } from '../../protocol/page.ts';
import { say } from '../../quantities/text.ts';
import { element, setRichText, setText } from '../ui/dom.ts';
import { icon, seriesSwatch } from '../ui/icons.ts';
import { l10n } from '../ui/l10n.ts';
import { type ChoiceBar, choiceBar } from '../ui/tabs.ts';
import type { Shown } from './bridge.ts';
import { mechanismsOf } from './model.ts';

interface HeaderSurroundings {
  readonly language: string;
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
  readonly #language: string;
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
    this.#language = surroundings.language;
    this.#mechanisms = choiceBar('tabs', l10n.t('Mechanism'), surroundings.chooseMechanism, PARTS.see);
    this.#variants = choiceBar('chips', l10n.t('Variant'), surroundings.chooseVariant);
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
    const name = say(shownMechanism.title, this.#language);
    const summary = say(shownMechanism.summary, this.#language);
    setText(this.#title, scenario.title === undefined ? name : say(scenario.title, this.#language));
    setText(this.#subtitle, scenario.title === undefined ? summary : name);
    // With several mechanisms their tabs already say the name.
    this.#subtitle.hidden = scenario.title !== undefined && taking.length > 1;
    setText(this.#notes, scenario.notes === undefined ? '' : say(scenario.notes, this.#language));
    this.#mechanisms.update(
      taking.map((each) => ({ key: each.id, title: say(each.title, this.#language) })),
      shownMechanism.id,
    );
    this.#variants.update(
      run.variants.map(({ name, label }, index) => {
        const { ink, dash, marker } = seriesStyle(index);
        const colour = inkColour(ink, theme);
        return { key: name, title: say(label, this.#language), mark: () => seriesSwatch(colour, dash, marker), markKey: colour };
      }),
      variant.name,
    );
    const tone = toneOf(shown);
    if (this.#tone !== tone) {
      this.#tone = tone;
      this.#verdictIcon.replaceChildren(...(tone === 'neutral' ? [] : [icon(tone)]));
      this.#verdict.dataset.tone = tone;
    }
    setRichText(this.#verdictText, say(shownMechanism.verdict(mechanism.values, mechanism.result), this.#language));
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
