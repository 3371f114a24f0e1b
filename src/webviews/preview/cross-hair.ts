/** The cross-hair over the maps of a picture: follows the pointer, or the arrow keys, and says what stands there. */

import type { Cell, Point, Probe } from '../../drawing/picture.ts';
import { element, Keyed, setAttribute } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';

interface Panel {
  readonly root: HTMLElement;
  readonly across: HTMLElement;
  readonly down: HTMLElement;
}

interface CrossHairSurroundings {
  /** @param below under the place, else above it where there is room */
  showTip(text: string, at: Point, below: boolean): void;
  hideTip(): void;
  /** The cross-hair is at another point, or gone. */
  moved(at: Cell | undefined): void;
}

const STEPS: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** On maps narrower than this the tip is shown below. */
const SMALL = 200;

export class CrossHair {
  readonly root = element('div', { class: 'regions' });
  readonly #panels = new Keyed<Panel>(this.root);
  readonly #surroundings: CrossHairSurroundings;
  #probes: readonly Probe[] = [];
  #placed: ReadonlyMap<string, Panel> = new Map();
  #at: Cell = [0, 0];
  #shown = false;
  /** The map that is read. */
  #index = 0;

  constructor(surroundings: CrossHairSurroundings) {
    this.#surroundings = surroundings;
  }

  update(probes: readonly Probe[]): void {
    const middle = this.#probes.length === 0 && probes.length > 0;
    this.#probes = probes;
    if (middle) this.#at = [Math.floor(probes[0].columns / 2), Math.floor(probes[0].rows / 2)];
    this.#placed = this.#panels.update(
      probes.map((_, index) => String(index)),
      (key) => this.#make(Number(key)),
    );
    probes.forEach((probe, index) => {
      const { root } = this.#placed.get(String(index))!;
      root.style.left = `${probe.corner[0]}px`;
      root.style.top = `${probe.corner[1]}px`;
      root.style.width = `${probe.width}px`;
      root.style.height = `${probe.height}px`;
    });
    this.#place();
    if (!this.#shown) return;
    // While cycles are played or a slider moves, what stands under the cross-hair changes.
    if (this.#index < probes.length) this.#tell();
    else this.#hide();
  }

  /** The first map is a slider to the keyboard and to a screen reader; it reads all maps at once, so the others add nothing. */
  #make(index: number): Panel {
    const across = element('div', { class: 'probe-line' });
    const down = element('div', { class: 'probe-line' });
    const attributes: Record<string, string> =
      index === 0 ? { role: 'slider', tabindex: '0', 'aria-valuemin': '0' } : { 'aria-hidden': 'true' };
    const root = element('div', { class: 'probe', attributes }, across, down);
    root.addEventListener('pointermove', (event) => {
      const { width, height, columns, rows } = this.#probes[index];
      const box = root.getBoundingClientRect();
      const cell = (offset: number, length: number, count: number) =>
        Math.max(0, Math.min(count - 1, Math.floor((offset / length) * count)));
      this.#move(index, [cell(event.clientX - box.left, width, columns), cell(event.clientY - box.top, height, rows)]);
    });
    root.addEventListener('pointerleave', () => this.#hide());
    root.addEventListener('focus', () => root.matches(':focus-visible') && this.#move(index, this.#at));
    root.addEventListener('blur', () => this.#hide());
    root.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const { columns, rows } = this.#probes[index];
      const length = event.shiftKey ? 8 : 1;
      // The map repeats beyond its edges, and so does the way across it.
      const wrap = (value: number, count: number) => ((value % count) + count) % count;
      this.#move(index, [wrap(this.#at[0] + step[0] * length, columns), wrap(this.#at[1] + step[1] * length, rows)]);
    });
    return { root, across, down };
  }

  #move(index: number, at: Cell): void {
    const same = this.#shown && at[0] === this.#at[0] && at[1] === this.#at[1];
    this.#at = at;
    this.#index = index;
    this.#shown = true;
    if (!same) this.#surroundings.moved(at);
    this.#place();
    this.#tell();
  }

  #tell(): void {
    const { corner, width, height, columns, rows } = this.#probes[this.#index];
    const x = corner[0] + ((this.#at[0] + 0.5) / columns) * width;
    // The tip would cover a small map.
    const small = width < SMALL;
    this.#surroundings.showTip(this.#text(), [x, corner[1] + (small ? height : ((this.#at[1] + 0.5) / rows) * height)], small);
  }

  #hide(): void {
    if (this.#shown) this.#surroundings.moved(undefined);
    this.#shown = false;
    this.#place();
    this.#surroundings.hideTip();
  }

  #text(): string {
    return t(this.#probes[0].read(...this.#at));
  }

  #place(): void {
    this.root.toggleAttribute('data-shown', this.#shown);
    this.#probes.forEach((probe, index) => {
      const { root, across, down } = this.#placed.get(String(index))!;
      this.#at = [Math.min(this.#at[0], probe.columns - 1), Math.min(this.#at[1], probe.rows - 1)];
      const [column, row] = this.#at;
      across.style.cssText = `left:0;right:0;height:1px;top:${(((row + 0.5) / probe.rows) * probe.height).toFixed(1)}px`;
      down.style.cssText = `top:0;bottom:0;width:1px;left:${(((column + 0.5) / probe.columns) * probe.width).toFixed(1)}px`;
      if (index > 0) return;
      setAttribute(root, 'aria-label', t(probe.title));
      setAttribute(root, 'aria-valuemax', String(probe.columns * probe.rows - 1));
      setAttribute(root, 'aria-valuenow', String(row * probe.columns + column));
      setAttribute(root, 'aria-valuetext', this.#text());
    });
  }
}
