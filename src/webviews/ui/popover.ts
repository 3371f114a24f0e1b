/** A small panel that a button opens and closes; Escape and a click elsewhere close it, focus returns to the button. */
import { element } from './dom.ts';

let count = 0;

/** Makes `button` open a panel with what `fill` returns, made anew each time it opens. */
export function opensPopover(button: HTMLElement, fill: () => readonly (Node | string)[], className = ''): void {
  const panel = element('div', { class: `popover ${className}`, attributes: { popover: 'auto', id: `popover-${++count}` } });
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', panel.id);
  let openOnPress = false;
  button.addEventListener('pointerdown', () => {
    openOnPress = panel.matches(':popover-open');
  });
  button.addEventListener('click', () => {
    // A click on the button has already closed an open panel by the light dismissal of its press.
    const wasOpen = openOnPress;
    openOnPress = false;
    if (wasOpen || panel.matches(':popover-open')) {
      panel.hidePopover();
      return;
    }
    if (!panel.isConnected) document.body.append(panel);
    panel.replaceChildren(...fill());
    panel.showPopover();
    place(panel, button);
  });
  panel.addEventListener('toggle', (event) => button.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open')));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.shiftKey && isLast(panel, event.target)) {
      panel.hidePopover();
      button.focus();
    }
  });
}

function isLast(panel: HTMLElement, target: EventTarget | null): boolean {
  const stops = panel.querySelectorAll('button, a[href], input, vscode-button');
  return stops.length > 0 && stops[stops.length - 1] === target;
}

/** Below the button, or above it when there is no room; never outside the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const margin = 8;
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(margin, Math.min(at.left, window.innerWidth - width - margin));
  const below = at.bottom + 4;
  const top = below + height + margin <= window.innerHeight ? below : Math.max(margin, at.top - height - 4);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
