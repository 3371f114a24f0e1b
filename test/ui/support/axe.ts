/** What axe finds in a page: the accessibility rules that a machine can check. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { settled } from './settled.ts';

/** The page as it is when it has come to rest breaks no rule; `what` says in which state it is. */
export async function breaksNoRule(page: Page | Frame, what?: string): Promise<void> {
  await settled(page);
  assert.deepEqual(await violations(page), [], what);
}

/** The same of the one rule that depends on the theme: what was checked whole in another theme need not be checked again. */
export async function hasContrast(page: Page | Frame, what?: string): Promise<void> {
  await settled(page);
  assert.deepEqual(await violations(page, ['color-contrast']), [], what);
}

/** One line per violation: the rule, the element, and what is wrong with it. */
async function violations(page: Page | Frame, rules?: string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source); // The policy of the page binds the page, not its inspector.
  const results = await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
  }, rules);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
