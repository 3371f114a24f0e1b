/** The extension, as the page sees it: messages go there, and it keeps what the page remembers of its view. */
import type { CommandMessage, FromPreview, PreviewMemory } from '../../protocol/messages.ts';
import { RECONNECT_COMMAND, type Reconnection } from '../../protocol/unsent.ts';

/** A link that brings what a page shows to an extension that does not know the page. */
export function reconnectAddress({ uri, locked, unsent }: PreviewMemory): string {
  const reconnection: Reconnection = { uri, locked, ...(unsent && { unsent }) };
  return `command:${RECONNECT_COMMAND}?${encodeURIComponent(JSON.stringify([reconnection]))}`;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): PreviewMemory | undefined;
  setState(state: PreviewMemory): void;
};

export class Host {
  readonly #api = acquireVsCodeApi();
  #memory: PreviewMemory = { uri: '', locked: false, figures: {}, open: {}, scales: {}, ...this.#api.getState() };

  post(message: FromPreview): void {
    this.#api.postMessage(message);
  }

  command(command: CommandMessage['command'], argument?: string): void {
    this.post({ type: 'command', command, ...(argument !== undefined && { argument }) });
  }

  /** State of the view, never of the document. */
  get memory(): PreviewMemory {
    return this.#memory;
  }

  remember(change: Partial<PreviewMemory>): void {
    this.#memory = { ...this.#memory, ...change };
    this.#api.setState(this.#memory);
  }
}
