/** The picture on its canvas, with the handles and the explained regions as real elements above it. */

import { paintPicture } from '../../drawing/canvas.ts';
import type { Theme } from '../../drawing/palette.ts';
import type { Cell, Frame, Picture, Point, Region } from '../../drawing/picture.ts';
import { element, Keyed, setAttribute, setText } from '../ui/dom.ts';
import { language, t } from '../ui/l10n.ts';
import { CrossHair } from './cross-hair.ts';
import { type HandleGestures, Handles, type Movable } from './handles.ts';

interface StageSurroundings {
  readonly gestures: HandleGestures;
  /**
   * A key on the picture that no handle and no map used.
   * @returns whether it was used
   */
  key(key: string): boolean;
  /** The frame has another size: draw again. */
  resized(): void;
  /** The cross-hair over the maps is at another point, or gone: draw again. */
  crossHairMoved(at: Cell | undefined): void;
}

interface Staged extends Movable {
  readonly picture: Picture;
}

/** Height of the picture for a width: wide pictures stay low enough that the controls are in view. */
function stageFrame(width: number): Frame {
  return { width, height: Math.round(Math.min(420, Math.max(260, width * 0.5))) };
}

export class Stage {
  readonly root: HTMLElement;
  readonly #canvas = element('canvas', { attributes: { role: 'img' } });
  readonly #handles: Handles;
  readonly #regions = element('div', { class: 'regions' });
  readonly #tip = element('div', { class: 'region-tip', attributes: { 'aria-hidden': 'true' } });
  readonly #regionElements = new Keyed<{ readonly root: HTMLElement }>(this.#regions);
  readonly #crossHair: CrossHair;
  readonly #surroundings: StageSurroundings;
  #staged: Staged | undefined;
  #width = 0;

  constructor(surroundings: StageSurroundings) {
    this.#surroundings = surroundings;
    const tips = {
      showTip: (text: string, at: Point, below?: boolean) => this.#showTip(text, at, below),
      hideTip: () => this.#hideTip(),
    };
    this.#handles = new Handles({ ...tips, gestures: surroundings.gestures });
    this.#crossHair = new CrossHair({
      ...tips,
      moved: (at) => surroundings.crossHairMoved(at),
    });
    this.root = element('div', { class: 'stage' }, this.#canvas, this.#regions, this.#crossHair.root, this.#handles.root, this.#tip);
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

  /** The picture takes the focus only where keys do something with it. */
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
    paintOn(context, picture, theme);
    setAttribute(this.#canvas, 'aria-label', t(picture.description));
    this.#handles.update(picture.handles, staged);
    this.#updateRegions(picture.regions ?? []);
    this.#crossHair.update(picture.probes ?? []);
  }

  #updateRegions(regions: readonly Region[]): void {
    const keys = regions.map((_, index) => String(index));
    const elements = this.#regionElements.update(keys, (key) => {
      const root = element('div', { class: 'region', attributes: { role: 'img', tabindex: '0' } });
      const show = () => {
        const region = this.#staged?.picture.regions?.[Number(key)];
        if (region) this.#showTip(t(region.title), [region.corner[0] + region.width / 2, region.corner[1]]);
      };
      root.addEventListener('pointerenter', show);
      root.addEventListener('pointerleave', () => this.#hideTip());
      root.addEventListener('focus', () => root.matches(':focus-visible') && show());
      root.addEventListener('blur', () => this.#hideTip());
      return { root };
    });
    regions.forEach((region, index) => {
      const { root } = elements.get(String(index))!;
      setAttribute(root, 'aria-label', t(region.title));
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

  /** Redraws when the window comes to another screen or is zoomed. */
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

/** Paints a picture on a 2D context, rasters through a canvas of their own. */
export function paintOn(context: CanvasRenderingContext2D, picture: Picture, theme: Theme): void {
  paintPicture(context as unknown as Parameters<typeof paintPicture>[0], picture, theme, { language: language(), image: pixelImage });
}

/** All rasters of a size share one canvas, because each is drawn from it at once: making a canvas takes longer than filling it. */
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
