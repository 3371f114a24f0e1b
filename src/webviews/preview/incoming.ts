/** The messages of the extension, each brought to the part of the page that it is for. */
import type { DocumentMessage, RequestMessage, RevealMessage, SettledMessage, ToPreview } from '../../protocol/messages.ts';

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
