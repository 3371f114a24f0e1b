/** An undo moves the focus to the text and then back to the page as a whole: gives it back to the control that had it. */

export function keepFocus(): void {
  /** The element that just lost the focus. Whether the focus leaves the page is known a moment later. */
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
