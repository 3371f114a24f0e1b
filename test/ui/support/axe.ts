/** What axe finds in a page: the accessibility rules that a machine can check. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** One line per violation: the rule, the element, and what is wrong with it. */
export async function accessibilityViolations(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source); // The policy of the page binds the page, not its inspector.
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
