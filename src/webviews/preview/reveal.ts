/** Brings what the cursor of the text is in into view: its mechanism, its variant, its parameter. */
import { segmentsOf } from '../../scenario/pointer.ts';
import type { Preview } from './bridge.ts';
import { parameterOf } from './changes.ts';

/**
 * The newest wish counts. It is kept until the mechanism is in view (its run may take longer than a frame) and until somebody
 * listens (the controls come with the second bundle).
 */
export class Reveal {
  #listener: ((path: string) => void) | undefined;
  #wanted: { readonly mechanism: string; readonly path: string } | undefined;

  constructor(private readonly preview: () => Pick<Preview, 'memory' | 'look' | 'shown'>) {}

  /** @param listener gets the path of a parameter of the mechanism in view: `patches/0/porosity` */
  listen(listener: (path: string) => void): void {
    this.#listener = listener;
    this.update();
  }

  /** @param pointer into the file; what is no parameter changes nothing */
  ask(pointer: string): void {
    this.forget();
    const segments = segmentsOf(pointer) ?? [];
    const variant = segments[0] === 'variants' ? segments[1] : undefined;
    const [root, mechanism, ...path] = variant === undefined ? segments : segments.slice(2);
    if (root !== 'parameters' || mechanism === undefined) return;
    const { memory, look } = this.preview();
    if (path.length > 0) this.#wanted = { mechanism, path: path.join('/') };
    const change = {
      ...(mechanism !== memory.mechanism && { mechanism }),
      ...(variant !== undefined && variant !== memory.variant && { variant }),
    };
    if (Object.keys(change).length > 0) look(change);
    this.update();
  }

  /** After every state that is drawn: perhaps it is the one that was waited for. */
  update(): void {
    const shown = this.preview().shown?.mechanism.mechanism;
    const wanted = this.#wanted;
    if (!this.#listener || !wanted || shown?.id !== wanted.mechanism) return;
    this.forget();
    if (parameterOf(shown, wanted.path)) this.#listener(wanted.path);
  }

  /** Another document is in view. */
  forget(): void {
    this.#wanted = undefined;
  }
}
