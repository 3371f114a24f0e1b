/** A small panel that a button opens and closes; Escape and a click elsewhere close it, focus returns to the button. */
import { element } from './dom.ts';

let count = 0;

const STOPS = 'button, a[href], input, vscode-button';

/** Makes `button` open a panel with what `fill` returns, made anew each time it opens. The focus goes in, and back when it closes. */
export function opensPopover(button: HTMLElement, fill: () => readonly (Node | string)[], className = ''): void {
  const panel = element('div', {
    class: `popover ${className}`,
    attributes: { popover: 'auto', id: `popover-${++count}`, role: 'dialog', tabindex: '-1' },
  });
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-haspopup', 'dialog');
  // The press of a click on the button has already closed an open panel (light dismissal); the click must not open it again.
  let openOnPress = false;
  button.addEventListener('pointerdown', () => {
    openOnPress = panel.matches(':popover-open');
  });
  button.addEventListener('click', () => {
    const wasOpen = openOnPress;
    openOnPress = false;
    if (wasOpen || panel.matches(':popover-open')) {
      panel.hidePopover();
      return;
    }
    if (!panel.isConnected) document.body.append(panel);
    panel.replaceChildren(...fill());
    panel.setAttribute('aria-label', button.getAttribute('aria-label') ?? button.textContent ?? '');
    panel.showPopover();
    place(panel, button);
    (panel.querySelector<HTMLElement>(STOPS) ?? panel).focus({ preventScroll: true });
  });
  panel.addEventListener('toggle', (event) => button.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open')));
  panel.addEventListener('keydown', (event) => {
    const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (at < 0) return;
      event.preventDefault();
      stops[(at + (event.key === 'ArrowDown' ? 1 : -1) + stops.length) % stops.length].focus();
    } else if (event.key === 'Tab' && (event.shiftKey ? at <= 0 : at === stops.length - 1)) {
      // Out of the panel: on from where the button stands.
      panel.hidePopover();
      button.focus();
      if (event.shiftKey) event.preventDefault();
    }
  });
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
