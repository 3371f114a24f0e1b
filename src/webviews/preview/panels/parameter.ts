/** One parameter as a control: value, unit, default mark, and on demand its meaning, range and source. */

import { defaultOf } from '../../../mechanisms/contract/mechanism.ts';
import {
  isActive,
  type NumberParameter,
  type Parameter,
  sameValue,
  type TableParameter,
  type TableRow,
  type Value,
} from '../../../mechanisms/contract/parameter.ts';
import { EXTRAPOLATED, valueWords } from '../../../mechanisms/contract/wording.ts';
import { msg, NO_TEXT } from '../../../quantities/text.ts';
import { unitOf } from '../../../quantities/units.ts';
import type { MechanismRun } from '../../../scenario/results.ts';
import { checkbox, dropdown } from '../../ui/controls.ts';
import { element, setAttribute, setText } from '../../ui/dom.ts';
import { icon } from '../../ui/icons.ts';
import { listed, t } from '../../ui/l10n.ts';
import { numberField } from '../../ui/number-field.ts';
import { opensPopover } from '../../ui/popover.ts';
import { type ControlGesture, slider } from '../../ui/slider.ts';
import type { Preview, Shown } from '../bridge.ts';
import { parameterCard } from './source.ts';
import { richSymbol } from './symbol.ts';
import { tableEditor } from './table.ts';

export interface ParameterControl {
  readonly root: HTMLElement;
  update(shown: Shown): void;
  /** Highlights the control for a moment. */
  flash(): void;
}

/** The gesture of one control on one path. `control` names it in the page. */
function gestureOf<T extends Value>(preview: Preview, control: string, path: string): ControlGesture<T> {
  const { gestures } = preview;
  return {
    begin: () => gestures.begin(control),
    move: (value) => gestures.move(control, { [path]: value }),
    type: (value) => gestures.type(control, { [path]: value }),
    release: () => gestures.release(control),
    cancel: () => gestures.cancel(control),
    holds: () => gestures.holds(control),
  };
}

/** Why a parameter does not act now, in words; undefined when it does. */
function inactiveBecause(parameter: Parameter, run: MechanismRun): string | undefined {
  if (isActive(parameter, run.values)) return undefined;
  const reasons = Object.entries(parameter.onlyWhen ?? {})
    .filter(([key, members]) => !members.includes(run.values[key] as string | boolean))
    .map(([key, members]) => {
      const other = run.mechanism.parameters[key];
      const names = members.map((member) => t(valueWords(key, other, member)));
      return t(msg`${other.title} is ${listed(names, 'disjunction')}`);
    });
  return t(msg`Acts only when ${listed(reasons)}.`);
}

/** @param place makes names unique: the same parameter stands among the primary ones and in its group. */
export function parameterControl(preview: Preview, key: string, parameter: Parameter, place: string): ParameterControl {
  const title = t(parameter.title);
  const control = `${place}:${key}`;
  const id = `parameter-${place}-${key}`;
  const hint = element('p', { class: 'hint', attributes: { id: `${id}-hint` } });
  const info = element(
    'button',
    { class: 'info-button', attributes: { type: 'button', 'aria-label': t(msg`About ${title}: meaning, range, source`) } },
    icon('info'),
  );
  opensPopover(info, () => parameterCard(preview, key, parameter), 'parameter-card');
  const changedMark = element('button', { class: 'changed-mark', attributes: { type: 'button' } });
  changedMark.append(icon('reset'));
  changedMark.addEventListener('click', () => {
    const { shown } = preview;
    if (!shown) return;
    preview.gestures.once({ [key]: defaultOf(shown.mechanism.mechanism, key, shown.mechanism.values) }, t(msg`Reset ${title}`));
    // The button goes away with the difference; the focus stays with the parameter.
    root.querySelector<HTMLElement>('input, vscode-dropdown, vscode-checkbox')?.focus();
  });

  const name = element('span', { class: 'parameter-title', attributes: { id } }, title);
  const label = element('span', { class: 'parameter-name' }, name, richSymbol(parameter.symbol), info, changedMark);
  const entry = element('span', { class: 'parameter-entry' });
  const head = element('div', { class: 'parameter-head' }, label, entry);
  const root = element('div', { class: `parameter parameter-${parameter.kind}` }, head);
  const body = bodyOf(preview, control, key, parameter, title, entry, root);
  root.append(hint);

  return {
    root,
    update(shown) {
      const run = shown.mechanism;
      const linked = run.linked.get(key);
      const inactive = inactiveBecause(parameter, run);
      const outside = run.extrapolated.filter((path) => path === key || path.startsWith(`${key}/`));
      const disabled = shown.fixed !== undefined || linked !== undefined || inactive !== undefined;
      const value = run.values[key];
      const theDefault = defaultOf(run.mechanism, key, run.values);
      const differs = !sameValue(value, theDefault);
      root.dataset.inactive = String(inactive !== undefined);
      root.dataset.differs = String(differs);
      changedMark.disabled = disabled || !differs;
      setAttribute(changedMark, 'aria-label', t(msg`Reset ${title} to its default`));
      setAttribute(changedMark, 'title', t(msg`Reset to its default`));
      setText(
        hint,
        linked !== undefined
          ? linkText(shown, linked)
          : (inactive ?? (outside.length > 0 && value !== undefined && parameter.kind !== 'table' ? t(EXTRAPOLATED) : '')),
      );
      hint.hidden = hint.textContent === '';
      body.update(value, theDefault, disabled);
    },
    flash() {
      root.scrollIntoView({ block: 'nearest', behavior: preview.reducedMotion ? 'auto' : 'smooth' });
      root.classList.remove('flash');
      void root.offsetWidth;
      root.classList.add('flash');
    },
  };
}

/** `Follows the film resistance of SEI impedance`: what the pointer of a link means. */
function linkText({ variant }: Shown, pointer: string): string {
  const segments = pointer.split('/').slice(1);
  const isParameter = segments[0] === 'parameters';
  const [id, key] = isParameter ? segments.slice(1) : segments;
  const source = variant.mechanisms.get(id)?.mechanism;
  const followed = isParameter ? source?.parameters[key] : source?.outputs[key];
  return source && followed
    ? t(msg`Linked in the text: follows "${followed.title}" of ${source.title}.`)
    : t(msg`Linked in the text to ${pointer}.`);
}

interface Body {
  update(value: Value, theDefault: Value, disabled: boolean): void;
}

function bodyOf(
  preview: Preview,
  control: string,
  key: string,
  parameter: Parameter,
  title: string,
  entry: HTMLElement,
  root: HTMLElement,
): Body {
  switch (parameter.kind) {
    case 'number':
      return numberBody(preview, control, key, parameter, title, entry, root);
    case 'enumeration': {
      const options = Object.entries(parameter.options).map(([member, option]) => ({ key: member, title: t(option.title) }));
      const choice = dropdown(title, options, (member) => preview.gestures.once({ [key]: member }));
      const description = element('p', { class: 'hint option-description' });
      entry.append(choice.root);
      root.append(description);
      return {
        update(value, _, disabled) {
          choice.update(value as string, disabled);
          setText(description, t(parameter.options[value as string]?.description ?? NO_TEXT));
        },
      };
    }
    case 'switch': {
      const box = checkbox(title, (on) => preview.gestures.once({ [key]: on }));
      box.root.textContent = '';
      entry.append(box.root);
      return { update: (value, _, disabled) => box.update(value as boolean, disabled) };
    }
    case 'table': {
      const table = tableEditor(preview, control, key, parameter as TableParameter, title);
      root.append(table.root);
      return { update: (value, _, disabled) => table.update(value as readonly TableRow[], disabled) };
    }
  }
}

function numberBody(
  preview: Preview,
  control: string,
  key: string,
  parameter: NumberParameter,
  title: string,
  entry: HTMLElement,
  root: HTMLElement,
): Body {
  const unit = unitOf(key);
  const label = unit.spoken === undefined ? title : `${title}, ${t(unit.spoken)}`;
  const field = numberField(key, parameter, label, gestureOf(preview, `${control}:field`, key));
  const range = slider(key, parameter, title, gestureOf(preview, `${control}:slider`, key));
  entry.append(field.root, element('span', { class: 'unit' }, unit.symbol));
  root.append(range.root);
  return {
    update(value, theDefault, disabled) {
      field.update(value as number, disabled);
      range.update(value as number, theDefault as number, disabled);
    },
  };
}
