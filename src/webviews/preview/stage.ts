/** The picture on its canvas, with the handles and the explained regions as real elements above it. */
import { paintPicture } from '../../drawing/canvas.ts';
import type { Theme } from '../../drawing/palette.ts';
import type { Cell, Frame, Handle, Picture, Point, Region } from '../../drawing/picture.ts';
import type { Mechanism, NumberParameter, Values } from '../../mechanisms/mechanism.ts';
import { quantity, spokenQuantity } from '../../mechanisms/numbers.ts';
import { say } from '../../mechanisms/text.ts';
import { element, Keyed, setAttribute, setText } from '../ui/dom.ts';
import { sliderScale } from '../ui/scale.ts';
import { type PathValues, parameterOf, tamed, valueAt } from './changes.ts';
import { Probes } from './probes.ts';

export interface StageSurroundings {
  readonly language: string;
  gestures(): {
    move(control: string, values: PathValues): void;
    type(control: string, values: PathValues): void;
    release(control: string): void;
    cancel(control: string): void;
    holds(control: string): boolean;
  };
  /** A key on the picture that none of its handles and maps took; whether it means something. */
  key(key: string): boolean;
  /** The frame has another size: draw again. */
  resized(): void;
  /** The cross-hair over the maps is at another point, or gone: draw again. */
  probed(at: Cell | undefined): void;
}

export interface Staged {
  readonly picture: Picture;
  readonly mechanism: Mechanism;
  readonly values: Values;
  /** Keys that do not move by hand: fed by a link, or all of them. */
  readonly fixed: (key: string) => boolean;
}

interface HandleElement {
  readonly root: HTMLElement;
  current: Handle;
}

/** Height of the picture for a width: wide pictures stay low enough that the controls are in view. */
export function stageFrame(width: number): Frame {
  return { width, height: Math.round(Math.min(420, Math.max(260, width * 0.5))) };
}

export class Stage {
  readonly root: HTMLElement;
  readonly #canvas = element('canvas', { attributes: { role: 'img' } });
  readonly #handles = element('div', { class: 'handles' });
  readonly #regions = element('div', { class: 'regions' });
  readonly #tip = element('div', { class: 'region-tip', attributes: { 'aria-hidden': 'true' } });
  readonly #handleElements = new Keyed<HandleElement>(this.#handles);
  readonly #regionElements = new Keyed<{ readonly root: HTMLElement }>(this.#regions);
  readonly #probes: Probes;
  readonly #surroundings: StageSurroundings;
  #staged: Staged | undefined;
  #width = 0;

  constructor(surroundings: StageSurroundings) {
    this.#surroundings = surroundings;
    this.#probes = new Probes({
      language: surroundings.language,
      showTip: (text, at, below) => this.#showTip(text, at, below),
      hideTip: () => this.#hideTip(),
      moved: (at) => surroundings.probed(at),
    });
    this.root = element('div', { class: 'stage' }, this.#canvas, this.#regions, this.#probes.root, this.#handles, this.#tip);
    this.root.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLButtonElement) return;
      if (surroundings.key(event.key)) event.preventDefault();
    });
    new ResizeObserver(() => {
      const width = Math.floor(this.root.clientWidth);
      if (width === this.#width) return;
      this.#width = width;
      // Not inside the observation: drawing changes the height, which would be observed again.
      requestAnimationFrame(() => surroundings.resized());
    }).observe(this.root);
    this.#watchPixelRatio();
  }

  /** The picture takes the focus only when it can do something with it. */
  playable(playable: boolean): void {
    setAttribute(this.#canvas, 'tabindex', playable ? '0' : undefined);
    setAttribute(this.#canvas, 'aria-keyshortcuts', playable ? 'Space ArrowLeft ArrowRight Home End' : undefined);
  }

  get hasHandles(): boolean {
    return this.#staged !== undefined && this.#staged.picture.handles.length > 0;
  }

  get frame(): Frame {
    // Read once; then the observer keeps it, so that no frame has to lay out the page.
    this.#width ||= Math.floor(this.root.clientWidth);
    return stageFrame(this.#width || 640);
  }

  draw(staged: Staged, theme: Theme): void {
    this.#staged = staged;
    const { picture } = staged;
    const ratio = window.devicePixelRatio;
    const [width, height] = [Math.round(picture.width * ratio), Math.round(picture.height * ratio)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.width = `${picture.width}px`;
      this.#canvas.style.height = `${picture.height}px`;
    }
    const context = this.#canvas.getContext('2d')!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintOn(context, picture, theme, this.#surroundings.language);
    setAttribute(this.#canvas, 'aria-label', say(picture.description, this.#surroundings.language));
    this.#updateHandles(picture.handles);
    this.#updateRegions(picture.regions ?? []);
    this.#probes.update(picture.probes ?? []);
  }

  #updateHandles(handles: readonly Handle[]): void {
    const byId = new Map(handles.map((handle) => [handle.id, handle]));
    const elements = this.#handleElements.update([...byId.keys()], (id) => this.#makeHandle(byId.get(id)!));
    const { mechanism, values, fixed } = this.#staged!;
    for (const [id, handle] of byId) {
      const { root } = elements.get(id)!;
      elements.get(id)!.current = handle;
      root.style.transform = `translate(${handle.at[0].toFixed(1)}px, ${handle.at[1].toFixed(1)}px)`;
      const paths = pathsOf(handle);
      const disabled = paths.every((path) => fixed(path.split('/')[0]));
      const axes = paths.map((path) => ({ path, parameter: parameterOf(mechanism, path), value: valueAt(values, path) }));
      const main = axes.find(({ parameter, value }) => parameter?.kind === 'number' && typeof value === 'number');
      const title = say(handle.title, this.#surroundings.language);
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
          ? [`${say(parameter.title, this.#surroundings.language)} ${spokenQuantity(path.split('/').at(-1)!, axisValue)}`]
          : [],
      );
      setAttribute(root, 'aria-valuetext', spoken.join(', '));
      if (root.dataset.dragging === 'true') this.#showTip(this.#valuesOf(handle), handle.at);
    }
  }

  #valuesOf(handle: Handle): string {
    const { mechanism, values } = this.#staged!;
    return pathsOf(handle)
      .flatMap((path) => {
        const parameter = parameterOf(mechanism, path);
        const value = valueAt(values, path);
        return parameter?.kind === 'number' && typeof value === 'number'
          ? [`${say(parameter.title, this.#surroundings.language)} ${quantity(path.split('/').at(-1)!, value, 3, true)}`]
          : [];
      })
      .join(' · ');
  }

  #makeHandle(first: Handle): HandleElement {
    const root = element(
      'div',
      { class: 'handle', attributes: { role: 'slider', tabindex: '0', 'aria-orientation': first.vertical ? 'vertical' : 'horizontal' } },
      element('span', { class: 'handle-grip' }),
    );
    const made: HandleElement = { root, current: first };
    const control = `handle:${first.id}`;
    const gestures = this.#surroundings.gestures();
    const disabled = () => root.getAttribute('aria-disabled') === 'true';

    /** Where the handle was taken, relative to its middle, and the handle as it was then: its scale holds for the whole drag. */
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
        this.#showTip(`${say(made.current.title, this.#surroundings.language)}: ${this.#valuesOf(made.current)}`, made.current.at);
        return;
      }
      const [x, y] = at(event);
      const { mechanism, values } = this.#staged!;
      const proposed = taken.handle.drag([x - taken.offset[0], y - taken.offset[1]]);
      const next = this.#movable(tamed(mechanism, values, proposed));
      if (Object.keys(next).length > 0) gestures.move(control, next);
    });
    const end = () => {
      if (!taken) return;
      taken = undefined;
      delete root.dataset.dragging;
      this.#hideTip();
      gestures.release(control);
    };
    root.addEventListener('pointerup', end);
    root.addEventListener('pointercancel', end);
    root.addEventListener('lostpointercapture', end);
    root.addEventListener('pointerleave', () => {
      if (!taken) this.#hideTip();
    });
    root.addEventListener('focus', () => {
      if (root.matches(':focus-visible'))
        this.#showTip(`${say(made.current.title, this.#surroundings.language)}: ${this.#valuesOf(made.current)}`, made.current.at);
    });
    root.addEventListener('blur', () => {
      this.#hideTip();
      gestures.release(control);
    });
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') return gestures.release(control);
      if (event.key === 'Escape' && gestures.holds(control)) {
        taken = undefined;
        delete root.dataset.dragging;
        this.#hideTip();
        return gestures.cancel(control);
      }
      if (disabled() || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = this.#movable(this.#stepped(made.current, event.key));
      if (Object.keys(next).length === 0) return;
      event.preventDefault();
      gestures.type(control, next);
      this.#showTip(this.#valuesOf(made.current), made.current.at);
    });
    return made;
  }

  /** Leaves out what does not move by hand. */
  #movable(values: PathValues): PathValues {
    const { fixed } = this.#staged!;
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
    const { mechanism, values } = this.#staged!;
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
    const { values } = this.#staged!;
    const total = (valueAt(values, path) as number) + (valueAt(values, partner) as number);
    return { [path]: next, [partner]: total - next };
  }

  #updateRegions(regions: readonly Region[]): void {
    const keys = regions.map((_, index) => String(index));
    const elements = this.#regionElements.update(keys, (key) => {
      const root = element('div', { class: 'region', attributes: { role: 'img', tabindex: '0' } });
      const show = () => {
        const region = this.#staged?.picture.regions?.[Number(key)];
        if (region) this.#showTip(say(region.title, this.#surroundings.language), [region.corner[0] + region.width / 2, region.corner[1]]);
      };
      root.addEventListener('pointerenter', show);
      root.addEventListener('pointerleave', () => this.#hideTip());
      root.addEventListener('focus', () => root.matches(':focus-visible') && show());
      root.addEventListener('blur', () => this.#hideTip());
      return { root };
    });
    regions.forEach((region, index) => {
      const { root } = elements.get(String(index))!;
      setAttribute(root, 'aria-label', say(region.title, this.#surroundings.language));
      root.style.left = `${region.corner[0]}px`;
      root.style.top = `${region.corner[1]}px`;
      root.style.width = `${region.width}px`;
      root.style.height = `${region.height}px`;
    });
  }

  #showTip(text: string, [x, y]: Point, below = false): void {
    setText(this.#tip, text);
    this.#tip.dataset.shown = 'true';
    const room = this.root.clientWidth;
    const half = this.#tip.offsetWidth / 2;
    const left = Math.max(half + 4, Math.min(room - half - 4, x));
    const above = y - 18 - this.#tip.offsetHeight;
    this.#tip.style.transform = `translate(${(left - half).toFixed(1)}px, ${(above >= 4 && !below ? above : y + (below ? 2 : 20)).toFixed(1)}px)`;
  }

  #hideTip(): void {
    delete this.#tip.dataset.shown;
  }

  /** The same window on another screen, or zoomed. */
  #watchPixelRatio(): void {
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        this.#surroundings.resized();
        this.#watchPixelRatio();
      },
      { once: true },
    );
  }
}

function pathsOf({ vertical, horizontal }: Handle): readonly string[] {
  return [vertical, horizontal].filter((path) => path !== undefined);
}

/** Paints a picture on a 2D context, rasters through a canvas of their own. */
export function paintOn(context: CanvasRenderingContext2D, picture: Picture, theme: Theme, language: string): void {
  paintPicture(context as unknown as Parameters<typeof paintPicture>[0], picture, theme, { language, image: pixelImage });
}

/** Drawn from at once, so that all rasters of a size can share one: making a canvas takes longer than filling it. */
const imageCanvases = new Map<string, HTMLCanvasElement>();

function imageCanvas(columns: number, rows: number): HTMLCanvasElement {
  const key = `${columns} ${rows}`;
  let canvas = imageCanvases.get(key);
  if (!canvas) {
    canvas = document.createElement('canvas');
    canvas.width = columns;
    canvas.height = rows;
    imageCanvases.set(key, canvas);
  }
  return canvas;
}

function pixelImage(pixels: Uint8ClampedArray<ArrayBuffer>, columns: number, rows: number): HTMLCanvasElement {
  const canvas = imageCanvas(columns, rows);
  canvas.getContext('2d')!.putImageData(new ImageData(pixels, columns, rows), 0, 0);
  return canvas;
}
