/** A field for one number: takes what scientists type (`1e-7`, `2·10⁻³`, a typographic minus), says what it cannot take. */

import type { NumberParameter } from '../../mechanisms/contract/parameter.ts';
import { decimalMark, parseNumber, quantity } from '../../quantities/numbers.ts';
import { msg } from '../../quantities/text.ts';
import { element, setAttribute, setText } from './dom.ts';
import { language, t } from './l10n.ts';
import { sliderScale } from './scale.ts';
import type { ControlGesture } from './slider.ts';

export interface NumberField {
  readonly root: HTMLElement;
  update(value: number | undefined, disabled: boolean): void;
}

/** As a person would type it: the shortest digits that give the number back, an exponent where zeros would have to be counted. */
function typedNumber(value: number): string {
  const size = Math.abs(value);
  const text = value !== 0 && (size < 1e-3 || size >= 1e6) ? value.toExponential().replace('e+', 'e') : String(value);
  return text.replace('.', decimalMark(language()));
}

/** Why a typed text is no value of the parameter; the number when it is. */
function readField(key: string, parameter: NumberParameter, text: string): number | string {
  const value = parseNumber(text, language());
  if (value === undefined)
    return text.includes(',') && decimalMark(language()) === '.'
      ? t(msg`Write the decimal sign as a point, not a comma.`)
      : t(msg`This is not a number. Write it like 0.5 or 1e-7.`);
  if (parameter.integer && !Number.isInteger(value)) return t(msg`Write a whole number.`);
  const [minimum, maximum] = parameter.hard;
  if (value >= minimum && value <= maximum) return value;
  const [low, high] = [quantity(key, minimum, 3, true), quantity(key, maximum, 3, true)];
  return t(parameter.hardReason ? msg`Between ${low} and ${high}: ${parameter.hardReason}` : msg`Between ${low} and ${high}.`);
}

let count = 0;

export function numberField(
  key: string,
  parameter: NumberParameter,
  label: string,
  gesture: ControlGesture<number>,
  options: { readonly compact?: boolean } = {},
): NumberField {
  const complaint = element('span', { class: 'complaint', attributes: { id: `complaint-${++count}`, role: 'alert' } });
  const input = element('input', {
    class: 'number-field',
    attributes: { type: 'text', inputmode: 'decimal', autocomplete: 'off', spellcheck: 'false', 'aria-label': label },
  });
  const root = element('span', { class: options.compact ? 'number compact' : 'number' }, input, complaint);
  const scale = sliderScale(parameter);
  let shown: number | undefined;
  let editing = false;

  const complain = (text: string) => {
    setText(complaint, text);
    complaint.hidden = text === '';
    setAttribute(input, 'aria-invalid', text === '' ? undefined : 'true');
    setAttribute(input, 'aria-describedby', text === '' ? undefined : complaint.id);
  };
  complain('');

  const restore = () => {
    editing = false;
    complain('');
    if (shown !== undefined) input.value = typedNumber(shown);
  };

  input.addEventListener('focus', () => input.select());
  input.addEventListener('input', () => {
    editing = true;
    const read = readField(key, parameter, input.value);
    if (typeof read === 'number') {
      complain('');
      gesture.move(read);
    } else complain(read);
  });
  const finish = () => {
    const read = readField(key, parameter, input.value);
    gesture.release();
    if (typeof read === 'string') restore();
    editing = false;
  };
  input.addEventListener('blur', () => {
    if (editing || gesture.holds()) finish();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      finish();
      input.select();
    } else if (event.key === 'Escape' && (editing || gesture.holds())) {
      gesture.cancel();
      restore();
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && !event.altKey && shown !== undefined) {
      event.preventDefault();
      const read = readField(key, parameter, input.value);
      const from = scale.positionOf(typeof read === 'number' ? read : shown);
      const value = scale.valueAt(Math.max(0, Math.min(scale.last, from + (event.key === 'ArrowUp' ? 1 : -1))));
      editing = false;
      complain('');
      input.value = typedNumber(value);
      gesture.type(value);
    }
  });

  return {
    root,
    update(value, disabled) {
      input.disabled = disabled;
      shown = value;
      // Text that is being typed is not overwritten.
      if (editing && input === document.activeElement) return;
      const text = value === undefined ? '' : typedNumber(value);
      if (input.value !== text) input.value = text;
    },
  };
}
