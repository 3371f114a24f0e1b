/** A native range over a parameter's slider range, with a mark at the default. The toolkit has none. */

import type { NumberParameter } from '../../mechanisms/contract/parameter.ts';
import { spokenQuantity } from '../../quantities/numbers.ts';
import { element, setAttribute } from './dom.ts';
import { t } from './l10n.ts';
import { sliderScale } from './scale.ts';

/** What a control does with the gesture it is part of. */
export interface ControlGesture<T> {
  begin(): void;
  /** The pointer moved the value. */
  move(value: T): void;
  /** A key moved the value. */
  type(value: T): void;
  release(): void;
  cancel(): void;
  /** A gesture is under way: incoming values wait. */
  holds(): boolean;
}

interface Slider {
  readonly root: HTMLElement;
  update(value: number, theDefault: number, disabled: boolean): void;
}

/**
 * Turns each drag and each run of keys on a native range into one gesture.
 * @param read the value of the input's present position
 * @param show called with a value before the gesture has it
 */
export function rangeGestures(
  input: HTMLInputElement,
  read: () => number,
  gesture: ControlGesture<number>,
  show: (value: number) => void = () => {},
): void {
  let pressed = false;
  input.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || input.disabled) return;
    pressed = true;
    gesture.begin();
  });
  // `input` comes before the position is committed; `change` comes when the browser ends the drag, wherever the pointer is then.
  input.addEventListener('input', () => {
    const value = read();
    show(value);
    if (pressed) gesture.move(value);
    else gesture.type(value);
  });
  const end = () => {
    if (!pressed) return;
    pressed = false;
    gesture.release();
  };
  input.addEventListener('pointerup', end);
  input.addEventListener('pointercancel', end);
  input.addEventListener('change', end);
  input.addEventListener('lostpointercapture', end);
  input.addEventListener('blur', () => {
    pressed = false;
    gesture.release();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') gesture.release();
    else if (event.key === 'Escape' && gesture.holds()) {
      pressed = false;
      gesture.cancel();
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      // Ten steps, as the other sliders of the page; the browser's own step is a tenth of the range.
      event.preventDefault();
      const position = Number(input.value) + (event.key === 'PageUp' ? 10 : -10);
      input.value = String(Math.max(0, Math.min(Number(input.max), position)));
      const value = read();
      show(value);
      gesture.type(value);
    }
  });
}

export function slider(
  key: string,
  parameter: NumberParameter,
  label: string,
  gesture: ControlGesture<number>,
  describedBy?: string,
): Slider {
  const scale = sliderScale(parameter);
  const input = element('input', {
    class: 'slider',
    attributes: { type: 'range', min: '0', max: String(scale.last), step: '1', 'aria-label': label, 'aria-describedby': describedBy },
  });
  const mark = element('span', { class: 'default-mark', attributes: { 'aria-hidden': 'true' } });
  const root = element('div', { class: 'slider-track' }, mark, input);

  const show = (value: number) => {
    setAttribute(input, 'aria-valuetext', t(spokenQuantity(key, value)));
    input.style.setProperty('--at', String(scale.positionOf(value) / scale.last));
  };
  rangeGestures(input, () => scale.valueAt(Number(input.value)), gesture, show);

  return {
    root,
    update(value, theDefault, disabled) {
      input.disabled = disabled;
      mark.style.setProperty('--at', String(scale.positionOf(theDefault) / scale.last));
      if (gesture.holds()) return;
      const position = String(scale.positionOf(value));
      if (input.value !== position) input.value = position;
      show(value);
    },
  };
}
