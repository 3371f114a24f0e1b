/** When a preview is as it stays: before its rules are checked, its words read, its parts measured. */
import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { eventually } from '../../support/waiting.ts';

/** Resolves when all panels of a preview are there and nothing on it moves by itself. */
export async function settled(page: Page | Frame): Promise<void> {
  await eventually(async () => assert.deepEqual(await page.evaluate(stillMoving), []));
}

/** Opens everything that folds, also what only comes to light by that, and waits until nothing moves any more. */
export async function everythingOpen(page: Page): Promise<void> {
  await eventually(async () => assert.equal(await page.evaluate(openedNow), 0, 'parts that were still folded'));
  await settled(page);
}

/** Where an element is on the screen, once it stands still there. */
export async function placeOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await element.hover({ trial: true });
  const place = await element.boundingBox();
  assert(place, 'the element is not on the screen');
  return place;
}

/** Runs in the preview. What is asked for now is drawn with the next frame, and what follows from that with the one after it. */
async function stillMoving(): Promise<readonly string[]> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const computing = [...document.querySelectorAll('progress')].filter((bar) => bar.checkVisibility());
  return [
    ...(document.body.dataset.panels === 'ready' ? [] : ['the panels are loading']),
    ...computing.map((bar) => `computing: ${bar.getAttribute('aria-label')}`),
    ...document.getAnimations().map((animation) => `animation: ${(animation as CSSAnimation).animationName ?? animation.id}`),
  ];
}

/** Runs in the preview. */
function openedNow(): number {
  const folded = [...document.querySelectorAll('details')].filter((each) => !each.open && each.checkVisibility());
  for (const each of folded) each.open = true;
  return folded.length;
}
