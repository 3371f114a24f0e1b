/** Undo and redo belong to the text of the editor, except in a field that has an undo of its own. */
import type { HistoryMessage } from '../../protocol.ts';

export function onUndoKeys(run: (step: HistoryMessage['step']) => void): void {
  window.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (!step || event.defaultPrevented || isTextInput(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    run(step);
  });
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
