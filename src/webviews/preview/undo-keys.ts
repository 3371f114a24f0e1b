/** Undo and redo belong to the text of the editor, except in a field that has an undo of its own. */
import type { HistoryMessage } from '../../protocol/messages.ts';

/**
 * VS Code listens on the window of every webview as well, earlier than a page can, and sends the keys to an undo of the page
 * itself that does nothing. So this listens in the capture phase and stops them.
 */
export function onUndoKeys(run: (step: HistoryMessage['step']) => void): void {
  const listener = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (!step || isTextInput(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run(step);
  };
  window.addEventListener('keydown', listener, { capture: true });
}

function stepOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): HistoryMessage['step'] | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}

function isTextInput(target: EventTarget | null): boolean {
  const inner = target instanceof Element ? (target.shadowRoot?.activeElement ?? target) : null;
  return inner instanceof HTMLTextAreaElement || (inner instanceof HTMLInputElement && inner.type === 'text');
}
