/** Starting points, and the classical mistakes with what is revealed once they were put to the test. */
import { foretold, type Mechanism, type Preset } from '../../../mechanisms/contract/mechanism.ts';
import { PARTS } from '../../../protocol/page.ts';
import { msg } from '../../../quantities/text.ts';
import { button } from '../../ui/controls.ts';
import { element, setAttribute, setText } from '../../ui/dom.ts';
import { t } from '../../ui/l10n.ts';
import type { Preview, Shown } from '../bridge.ts';
import { presetPaths } from '../changes.ts';

export interface PresetList {
  update(shown: Shown): void;
}

export function presetList(preview: Preview, body: HTMLElement, mechanism: Mechanism): PresetList {
  const made = Object.values(mechanism.presets).map((preset) => presetItem(preview, preset));
  const listOf = (mistakes: boolean) =>
    element('ul', { class: 'presets' }, ...made.filter(({ isMistake }) => isMistake === mistakes).map(({ root }) => root));
  const mistakes = made.some(({ isMistake }) => isMistake)
    ? [element('h4', {}, t(msg`Classical mistakes: put the belief to the test`)), listOf(true)]
    : [];
  body.replaceChildren(listOf(false), ...mistakes);
  oneAFrame(made.map(({ tell }) => tell));
  return {
    update(shown) {
      for (const each of made) each.update(shown);
    },
  };
}

/** The words of a starting point may take a run of the model: the page stays at hand while they come. */
function oneAFrame([first, ...others]: readonly (() => void)[]): void {
  if (!first) return;
  requestAnimationFrame(() => {
    first();
    oneAFrame(others);
  });
}

function presetItem(preview: Preview, preset: Preset) {
  const title = t(preset.title);
  const isMistake = preset.belief !== undefined;
  const apply = button({
    title: t(msg`Apply`),
    run: () => {
      const changes = preview.shown && presetPaths(preview.shown.mechanism, preset.values);
      if (!changes || Object.keys(changes).length === 0) return;
      preview.gestures.once(changes, t(msg`Apply "${title}"`));
      // The picture shows what a preset changes. After a mistake the lesson is revealed here, so the page stays.
      if (!isMistake) document.getElementById(PARTS.see)?.scrollIntoView({ block: 'nearest' });
    },
  });
  const told = element('p', {});
  // Of a mistake only the belief is shown until it is applied.
  const reveal = element('p', { class: 'reveal' });
  const words = element('div', {}, element('strong', {}, title), told, ...(isMistake ? [reveal] : []));
  return {
    root: element('li', {}, words, apply.root),
    isMistake,
    tell: () => setText(told, t(foretold(preset))),
    update(shown: Shown) {
      const applied = Object.keys(presetPaths(shown.mechanism, preset.values)).length === 0;
      (words.parentElement as HTMLElement).dataset.applied = String(applied);
      if (applied && isMistake) setText(reveal, t(preset.lesson));
      reveal.hidden = !applied;
      const word = applied ? t(msg`Shown`) : t(msg`Apply`);
      apply.update({ disabled: shown.fixed !== undefined, title: word });
      // Not disabled: the focus stays on the button that was just pressed.
      setAttribute(apply.root, 'aria-disabled', applied ? 'true' : undefined);
      setAttribute(apply.root, 'aria-label', applied ? t(msg`Shown: ${title}`) : t(msg`Apply: ${title}`));
    },
  };
}
