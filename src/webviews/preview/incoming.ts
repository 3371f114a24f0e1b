/** The messages of the extension, each brought to the part of the page that it is for. */
import type { DocumentMessage, RequestMessage, RevealMessage, SettledMessage } from '../../protocol/messages.ts';
import { SECRET_ELEMENT, unsealed } from '../../protocol/seal.ts';

interface Receivers {
  /** Anything came: the extension is there. */
  heard(): void;
  document(message: DocumentMessage): void;
  settled(message: SettledMessage): void;
  reveal(message: RevealMessage): void;
  request(what: RequestMessage['what']): void;
}

/** Passes over what is not from our extension: any frame of the workbench can post a message here. */
export function onMessages(receivers: Receivers): void {
  const secret = takeSecret();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = unsealed(data, secret);
    if (message) receivers.heard();
    switch (message?.type) {
      case 'document':
        return receivers.document(message);
      case 'settled':
        return receivers.settled(message);
      case 'reveal':
        return receivers.reveal(message);
      case 'request':
        return receivers.request(message.what);
    }
  });
}

/** The secret of this page, which then no longer stands in it. */
function takeSecret(): string {
  const holder = document.querySelector<HTMLMetaElement>(`meta[name="${SECRET_ELEMENT}"]`);
  holder?.remove();
  return holder?.content ?? '';
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
