/** The handles of a picture: sliders for the pointer, for the keyboard and for screen readers. */

import type { Handle, Point } from '../../drawing/picture.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { NumberParameter, Values } from '../../mechanisms/contract/parameter.ts';
import { quantity, spokenQuantity } from '../../quantities/numbers.ts';
import { element, Keyed, setAttribute } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';
import { sliderScale } from '../ui/scale.ts';
import { type PathValues, parameterOf, tamed, valueAt } from './changes.ts';

export interface HandleGestures {
  move(control: string, values: PathValues): void;
  type(control: string, values: PathValues): void;
  release(control: string): void;
  cancel(control: string): void;
  holds(control: string): boolean;
}

interface HandleSurroundings {
  readonly gestures: HandleGestures;
  showTip(text: string, at: Point): void;
  hideTip(): void;
}

/** What the handles move. */
export interface Movable {
  readonly mechanism: Mechanism;
  readonly values: Values;
  /** Whether a key cannot be changed: it is fed by a link, or nothing can be changed. */
  readonly fixed: (key: string) => boolean;
}

interface HandleElement {
  readonly root: HTMLElement;
  current: Handle;
}

/** Above the picture, exactly. */
export class Handles {
  readonly root = element('div', { class: 'handles' });
  readonly #elements = new Keyed<HandleElement>(this.root);
  readonly #surroundings: HandleSurroundings;
  #movable: Movable | undefined;

  constructor(surroundings: HandleSurroundings) {
    this.#surroundings = surroundings;
  }

  update(handles: readonly Handle[], movable: Movable): void {
    this.#movable = movable;
    const byId = new Map(handles.map((handle) => [handle.id, handle]));
    const elements = this.#elements.update([...byId.keys()], (id) => this.#make(byId.get(id)!));
    const { mechanism, values, fixed } = movable;
    for (const [id, handle] of byId) {
      const { root } = elements.get(id)!;
      elements.get(id)!.current = handle;
      root.style.transform = `translate(${handle.at[0].toFixed(1)}px, ${handle.at[1].toFixed(1)}px)`;
      const paths = pathsOf(handle);
      const disabled = paths.every((path) => fixed(path.split('/')[0]));
      const axes = paths.map((path) => ({ path, parameter: parameterOf(mechanism, path), value: valueAt(values, path) }));
      const main = axes.find(({ parameter, value }) => parameter?.kind === 'number' && typeof value === 'number');
      const title = t(handle.title);
      setAttribute(root, 'aria-label', title);
      setAttribute(root, 'aria-disabled', disabled ? 'true' : undefined);
      root.classList.toggle('ringed', handle.ring !== undefined);
      if (handle.ring !== undefined) root.style.setProperty('--ring', `${(2 * handle.ring).toFixed(1)}px`);
      root.dataset.axes = handle.vertical && handle.horizontal ? 'both' : handle.horizontal ? 'horizontal' : 'vertical';
      if (!main) continue;
      const [low, high] = (main.parameter as NumberParameter).soft;
      const value = main.value as number;
      setAttribute(root, 'aria-valuemin', String(Math.min(low, value)));
      setAttribute(root, 'aria-valuemax', String(Math.max(high, value)));
      setAttribute(root, 'aria-valuenow', String(value));
      const spoken = axes.flatMap(({ path, parameter, value: axisValue }) =>
        parameter?.kind === 'number' && typeof axisValue === 'number'
          ? [`${t(parameter.title)} ${t(spokenQuantity(path.split('/').at(-1)!, axisValue))}`]
          : [],
      );
      setAttribute(root, 'aria-valuetext', spoken.join(', '));
      if (root.dataset.dragging === 'true') this.#surroundings.showTip(this.#valuesOf(handle), handle.at);
    }
  }

  #valuesOf(handle: Handle): string {
    const { mechanism, values } = this.#movable!;
    return pathsOf(handle)
      .flatMap((path) => {
        const parameter = parameterOf(mechanism, path);
        const value = valueAt(values, path);
        return parameter?.kind === 'number' && typeof value === 'number'
          ? [`${t(parameter.title)} ${t(quantity(path.split('/').at(-1)!, value, 3, true))}`]
          : [];
      })
      .join(' · ');
  }

  #make(first: Handle): HandleElement {
    const root = element(
      'div',
      { class: 'handle', attributes: { role: 'slider', tabindex: '0', 'aria-orientation': first.vertical ? 'vertical' : 'horizontal' } },
      element('span', { class: 'handle-grip' }),
    );
    const made: HandleElement = { root, current: first };
    const control = `handle:${first.id}`;
    const gestures = this.#surroundings.gestures;
    const disabled = () => root.getAttribute('aria-disabled') === 'true';

    /** Where the handle was grabbed, relative to its middle, and the handle as it was then: its scale holds for the whole drag. */
    let taken: { readonly handle: Handle; readonly offset: Point } | undefined;
    const at = (event: PointerEvent): Point => {
      const box = this.root.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    root.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || disabled()) return;
      const [x, y] = at(event);
      taken = { handle: made.current, offset: [x - made.current.at[0], y - made.current.at[1]] };
      root.setPointerCapture(event.pointerId);
      root.dataset.dragging = 'true';
      root.focus({ preventScroll: true });
      event.preventDefault();
    });
    root.addEventListener('pointermove', (event) => {
      if (!taken) {
        this.#surroundings.showTip(`${t(made.current.title)}: ${this.#valuesOf(made.current)}`, made.current.at);
        return;
      }
      const [x, y] = at(event);
      const { mechanism, values } = this.#movable!;
      const proposed = taken.handle.drag([x - taken.offset[0], y - taken.offset[1]]);
      const next = this.#free(tamed(mechanism, values, proposed));
      if (Object.keys(next).length > 0) gestures.move(control, next);
    });
    const end = () => {
      if (!taken) return;
      taken = undefined;
      delete root.dataset.dragging;
      this.#surroundings.hideTip();
      gestures.release(control);
    };
    root.addEventListener('pointerup', end);
    root.addEventListener('pointercancel', end);
    root.addEventListener('lostpointercapture', end);
    root.addEventListener('pointerleave', () => {
      if (!taken) this.#surroundings.hideTip();
    });
    root.addEventListener('focus', () => {
      if (root.matches(':focus-visible'))
        this.#surroundings.showTip(`${t(made.current.title)}: ${this.#valuesOf(made.current)}`, made.current.at);
    });
    root.addEventListener('blur', () => {
      this.#surroundings.hideTip();
      gestures.release(control);
    });
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') return gestures.release(control);
      if (event.key === 'Escape' && gestures.holds(control)) {
        taken = undefined;
        delete root.dataset.dragging;
        this.#surroundings.hideTip();
        return gestures.cancel(control);
      }
      if (disabled() || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = this.#free(this.#stepped(made.current, event.key));
      if (Object.keys(next).length === 0) return;
      event.preventDefault();
      gestures.type(control, next);
      this.#surroundings.showTip(this.#valuesOf(made.current), made.current.at);
    });
    return made;
  }

  /** Leaves out keys that cannot be changed. */
  #free(values: PathValues): PathValues {
    const { fixed } = this.#movable!;
    return Object.fromEntries(Object.entries(values).filter(([path]) => !fixed(path.split('/')[0])));
  }

  /** One step of the parameter's slider for an arrow, ten for a page, its ends for Home and End. */
  #stepped(handle: Handle, key: string): PathValues {
    const moves: Readonly<Record<string, readonly [axis: 'vertical' | 'horizontal', steps: number]>> = {
      ArrowUp: ['vertical', 1],
      ArrowDown: ['vertical', -1],
      ArrowRight: ['horizontal', 1],
      ArrowLeft: ['horizontal', -1],
      PageUp: ['vertical', 10],
      PageDown: ['vertical', -10],
      End: ['vertical', Number.POSITIVE_INFINITY],
      Home: ['vertical', Number.NEGATIVE_INFINITY],
    };
    const move = moves[key];
    if (!move) return {};
    const path = handle[move[0]] ?? handle.vertical ?? handle.horizontal;
    if (path === undefined) return {};
    const { mechanism, values } = this.#movable!;
    const parameter = parameterOf(mechanism, path);
    const value = valueAt(values, path);
    if (parameter?.kind !== 'number' || typeof value !== 'number') return {};
    const scale = sliderScale(parameter);
    const position = Math.max(0, Math.min(scale.last, scale.positionOf(value) + move[1]));
    const next = scale.valueAt(position);
    return next === value ? {} : tamed(mechanism, values, this.#withPartners(handle, path, next));
  }

  /** A boundary moves two values: what one gains the other loses. Asks the handle where both end up. */
  #withPartners(handle: Handle, path: string, next: number): Readonly<Record<string, number>> {
    const proposed = handle.drag(handle.at);
    const [key, , column] = path.split('/');
    const partner =
      column === undefined
        ? undefined
        : Object.keys(proposed).find((other) => other !== path && other.startsWith(`${key}/`) && other.endsWith(`/${column}`));
    if (partner === undefined) return { [path]: next };
    const { values } = this.#movable!;
    const total = (valueAt(values, path) as number) + (valueAt(values, partner) as number);
    return { [path]: next, [partner]: total - next };
  }
}

function pathsOf({ vertical, horizontal }: Handle): readonly string[] {
  return [vertical, horizontal].filter((path) => path !== undefined);
}
