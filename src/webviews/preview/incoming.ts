/** The messages of the extension, each brought to the part of the page that it is for. */
import type { DocumentMessage, RequestMessage, RevealMessage, SettledMessage, ToPreview } from '../../protocol/messages.ts';
import { segmentsOf } from '../../scenario/pointer.ts';
import type { Preview } from './bridge.ts';
import { parameterOf } from './changes.ts';
import type { Listeners } from './listeners.ts';

interface Receivers {
  document(message: DocumentMessage): void;
  settled(message: SettledMessage): void;
  reveal(message: RevealMessage): void;
  request(what: RequestMessage['what']): void;
}

export function onMessages(receivers: Receivers): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    switch (data?.type) {
      case 'document':
        return receivers.document(data);
      case 'settled':
        return receivers.settled(data);
      case 'reveal':
        return receivers.reveal(data);
      case 'request':
        return receivers.request(data.what);
    }
  });
}

/** Passes requests to the listener. Those that come before there is one wait. */
export class Requests {
  #listener: ((what: RequestMessage['what']) => void) | undefined;
  readonly #waiting: RequestMessage['what'][] = [];

  arrived(what: RequestMessage['what']): void {
    if (this.#listener) this.#listener(what);
    else this.#waiting.push(what);
  }

  listen(listener: (what: RequestMessage['what']) => void): void {
    this.#listener = listener;
    for (const what of this.#waiting.splice(0)) listener(what);
  }
}

/** Brings the mechanism and the variant of a pointer into view, and tells `revealed` the parameter that is then in view. */
export function reveal(pointer: string, preview: Pick<Preview, 'memory' | 'look' | 'shown'>, revealed: Listeners<[path: string]>): void {
  const segments = segmentsOf(pointer) ?? [];
  const variant = segments[0] === 'variants' ? segments[1] : undefined;
  const [root, mechanism, ...path] = variant === undefined ? segments : segments.slice(2);
  if (root !== 'parameters' || mechanism === undefined) return;
  const { memory } = preview;
  const change = {
    ...(mechanism !== memory.mechanism && { mechanism }),
    ...(variant !== undefined && variant !== memory.variant && { variant }),
  };
  if (Object.keys(change).length > 0) preview.look(change);
  const { shown } = preview;
  if (path.length > 0 && shown?.mechanism.mechanism.id === mechanism && parameterOf(shown.mechanism.mechanism, path.join('/')))
    revealed.call(path.join('/'));
}
