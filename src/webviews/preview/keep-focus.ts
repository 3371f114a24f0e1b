/** The focus visits the text for an undo, and comes back to the page as a whole: the control that had it gets it again. */

export function keepFocus(): void {
  /** Left just now; where to, within the page or out of it, is known a moment later. */
  let left: EventTarget | null = null;
  let last: EventTarget | null = null;
  document.addEventListener('focusout', ({ target }) => {
    left = target;
    setTimeout(() => {
      left = null;
    });
  });
  window.addEventListener('blur', () => {
    last = left;
  });
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body && last instanceof HTMLElement) last.focus({ preventScroll: true });
  });
}
