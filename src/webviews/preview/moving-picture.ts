/** Brings the picture of the mechanism in view onto the stage: at once during a gesture, easing otherwise. */
import type { Theme } from '../../drawing/palette.ts';
import type { Cell } from '../../drawing/picture.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Values } from '../../mechanisms/contract/parameter.ts';
import type { Result } from '../../mechanisms/contract/result.ts';
import { pictureOf } from '../../mechanisms/contract/scene.ts';
import { language } from '../ui/l10n.ts';
import type { Shown } from './bridge.ts';
import type { Stage } from './stage.ts';
import { EASING_MS, eased, valuesBetween } from './tween.ts';

/** The result of intermediate values, unless it takes longer than a frame: then nothing eases. */
function withinFrame(mechanism: Mechanism, values: Values): Result | undefined {
  if (!mechanism.simulateInSlices) return mechanism.simulate(values);
  const step = mechanism.simulateInSlices(values).next();
  return step.done ? step.value : undefined;
}

/** From the values that the stage shows to those of a state. */
interface Way {
  readonly shown: Shown;
  readonly theme: Theme;
  readonly from: Values;
  readonly start: number;
}

export class MovingPicture {
  readonly #stage: Stage;
  /** What the stage shows at the moment, perhaps on its way. */
  #current: { readonly mechanism: Mechanism; readonly variant: string; readonly values: Values } | undefined;
  #way: Way | undefined;
  #frame: number | undefined;
  /** Draws the same once more. */
  #again: (() => void) | undefined;
  #at: Cell | undefined;
  #crossHairFrame: number | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  show(shown: Shown, theme: Theme, mayEase: boolean): void {
    const { mechanism, values } = shown.mechanism;
    const from = this.#current;
    if (mayEase && from?.mechanism === mechanism && from.variant === shown.variant.name && from.values !== values) {
      // The easing starts from what the stage shows: there is nothing to draw before the next frame.
      this.#way = { shown, theme, from: from.values, start: performance.now() };
      this.#frame ??= requestAnimationFrame(() => this.#step());
      return;
    }
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#draw(shown, theme, shown.mechanism);
  }

  /** Redraws what depends on the point under the cross-hair, once per frame. */
  crossHairMoved(at: Cell | undefined): void {
    this.#at = at;
    this.#crossHairFrame ??= requestAnimationFrame(() => {
      this.#crossHairFrame = undefined;
      this.#again?.();
    });
  }

  #step(): void {
    this.#frame = undefined;
    const { shown, theme, from, start } = this.#way!;
    const { mechanism, values } = shown.mechanism;
    const share = (performance.now() - start) / EASING_MS;
    const between = share < 1 ? valuesBetween(mechanism.parameters, from, values, eased(share)) : undefined;
    const result = between && withinFrame(mechanism, between);
    if (!between || !result) {
      this.#draw(shown, theme, shown.mechanism);
      return;
    }
    this.#draw(shown, theme, { values: between, result });
    this.#frame = requestAnimationFrame(() => this.#step());
  }

  #draw(shown: Shown, theme: Theme, state: { readonly values: Values; readonly result: Result }): void {
    this.#again = () => this.#draw(shown, theme, state);
    const { values, result } = state;
    const { mechanism, linked } = shown.mechanism;
    this.#current = { mechanism, variant: shown.variant.name, values };
    const picture = pictureOf(mechanism, values, result, this.#stage.frame, { at: this.#at, language: language() });
    this.#stage.draw({ picture, mechanism, values, fixed: (key) => shown.fixed !== undefined || linked.has(key) }, theme);
  }
}
