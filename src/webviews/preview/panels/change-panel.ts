/** What can be changed: the few primary parameters, all of them by group, and starting points. */

import type { Mechanism } from '../../../mechanisms/contract/mechanism.ts';
import type { Parameter } from '../../../mechanisms/contract/parameter.ts';
import { msg } from '../../../quantities/text.ts';
import { textField } from '../../ui/controls.ts';
import { element } from '../../ui/dom.ts';
import { t } from '../../ui/l10n.ts';
import type { Preview, Shown } from '../bridge.ts';
import { type ParameterControl, parameterControl } from './parameter.ts';
import { type PresetList, presetList } from './presets.ts';
import { primaryKeys } from './primary.ts';
import { section } from './section.ts';

export function changePanel(preview: Preview, host: HTMLElement): { update(shown: Shown): void } {
  const primary = element('div', { class: 'parameters primary' });
  const presets = section(preview, 'presets', t(msg`Starting points`), false);
  const all = section(preview, 'all-parameters', t(msg`All parameters`), false);
  host.append(element('h2', {}, t(msg`Change`)), primary, presets.root, all.root);
  let mechanism: Mechanism | undefined;
  let controls = new Map<string, ParameterControl>();
  let grouped: Map<string, ParameterControl> | undefined;
  let starts: PresetList | undefined;

  const build = (next: Mechanism) => {
    mechanism = next;
    controls = new Map();
    grouped = undefined;
    primary.replaceChildren();
    all.body.replaceChildren();
    starts = undefined;
    presets.root.hidden = Object.keys(next.presets).length === 0;
  };

  const showPrimary = (shown: Shown) => {
    const keys = primaryKeys(shown.mechanism.mechanism, shown.mechanism.values);
    for (const key of keys) {
      if (controls.has(key)) continue;
      controls.set(key, parameterControl(preview, key, shown.mechanism.mechanism.parameters[key], 'primary'));
    }
    const roots = keys.map((key) => controls.get(key)!.root);
    if (roots.length !== primary.children.length || roots.some((root, index) => primary.children[index] !== root))
      primary.replaceChildren(...roots);
    for (const key of keys) controls.get(key)!.update(shown);
  };

  const showAll = (shown: Shown) => {
    if (!all.open()) return;
    if (!grouped) {
      grouped = new Map(
        Object.entries(shown.mechanism.mechanism.parameters).map(([key, parameter]) => [
          key,
          parameterControl(preview, key, parameter, 'all'),
        ]),
      );
      all.body.replaceChildren(...groups(shown.mechanism.mechanism, grouped));
    }
    for (const control of grouped.values()) control.update(shown);
  };
  const showPresets = (shown: Shown) => {
    if (!presets.open() || preview.gestures.anyHeld()) return;
    starts ??= presetList(preview, presets.body, shown.mechanism.mechanism);
    starts.update(shown);
  };
  presets.onToggle(() => preview.shown && showPresets(preview.shown));
  all.onToggle(() => preview.shown && showAll(preview.shown));

  preview.onReveal((path) => {
    const key = path.split('/')[0];
    if (controls.get(key)?.root.isConnected) return controls.get(key)!.flash();
    all.setOpen(true);
    if (preview.shown) showAll(preview.shown);
    grouped?.get(key)?.flash();
  });

  return {
    update(shown) {
      if (shown.mechanism.mechanism !== mechanism) build(shown.mechanism.mechanism);
      showPrimary(shown);
      showAll(shown);
      showPresets(shown);
    },
  };
}

function groups(mechanism: Mechanism, controls: ReadonlyMap<string, ParameterControl>): readonly HTMLElement[] {
  const fieldsets = Object.entries(mechanism.groups).flatMap(([id, title]) => {
    const members = Object.entries(mechanism.parameters).filter(([, { group }]) => group === id);
    if (members.length === 0) return [];
    const root = element(
      'fieldset',
      { class: 'group' },
      element('legend', {}, t(title)),
      element('div', { class: 'parameters' }, ...members.map(([key]) => controls.get(key)!.root)),
    );
    return [{ root, members }];
  });
  const nothing = element('p', { class: 'muted' }, t(msg`No parameter matches. Try another word.`));
  nothing.hidden = true;
  const matches = (key: string, parameter: Parameter, text: string) =>
    `${key} ${t(parameter.title)} ${t(parameter.description)}`.toLowerCase().includes(text);
  const find = textField(t(msg`Find a parameter`), (typed) => {
    const text = typed.trim().toLowerCase();
    let found = 0;
    for (const { root, members } of fieldsets) {
      let here = 0;
      for (const [key, parameter] of members) {
        const match = matches(key, parameter, text);
        controls.get(key)!.root.hidden = !match;
        if (match) here++;
      }
      root.hidden = here === 0;
      found += here;
    }
    nothing.hidden = found > 0;
  });
  return [find.root, ...fieldsets.map(({ root }) => root), nothing];
}
