/** What became of words that should be words, looked for in every frame of a window. */
import type { Page } from 'playwright-core';

/** Elements, icons and characters that stem from a scenario of `hostile-scenario.ts`, described. */
export async function hostileMarks(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(marksIn).catch(() => [])));
  return [...new Set(found.flat())];
}

/** Runs in a frame. */
function marksIn(): string[] {
  const marks: string[] = [];
  const describe = (element: Element) => `${element.outerHTML.slice(0, 200)} in ${element.parentElement?.className}`;
  /** Attributes by which an element leads somewhere, or fetches or runs something. */
  const leads = /^(href|data-href|src|srcset|action|poster|data|xlink:href|background|style|on\w+)$/;
  const hidden = ['\u001b', '\u009b', '\u0007', '\u202e', '\u2066'];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      for (const { name, value } of element.attributes) {
        if (!leads.test(name)) continue;
        // A picture that we drew may hold words; it is text in it.
        if (value.startsWith('data:image/svg+xml;base64,')) continue;
        // The page and its frames carry addresses of files, encoded.
        const stems = /\.invalid|command:workbench\.action\.quickOpen|alert\(1\)/.test(value);
        if (stems && !/^(IFRAME|HTML|BODY)$/.test(element.tagName)) marks.push(`leads: ${describe(element)}`);
      }
      if (element.classList.contains('codicon-alert')) marks.push(`icon: ${describe(element)}`);
      if (element.tagName === 'H1' && element.textContent === 'Heading') marks.push(`heading: ${describe(element)}`);
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // VS Code's own: the text, in which it marks hidden characters, also said aloud, and the outline of its keys.
      if (
        parent?.closest(
          '.view-lines, .view-overlays, script, style, .sticky-widget, textarea, .monaco-breadcrumbs, .outline-pane, .monaco-aria-container',
        )
      )
        continue;
      const text = node.textContent ?? '';
      if (hidden.some((character) => text.includes(character))) marks.push(`hidden: ${parent && describe(parent)}`);
    }
  };
  visit(document);
  return marks;
}
