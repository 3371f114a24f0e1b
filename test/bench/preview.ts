/** The preview in Chromium: how soon the first picture is there, and what a frame costs in JavaScript. */
import { chromium } from 'playwright-core';
import { launchOptions } from '../../tools/chromium.mjs';
import { PreviewPage } from '../ui/support/preview-page.ts';
import { median, p95 } from './statistics.ts';

export interface PreviewTimes {
  readonly firstPictureMedian: number;
  readonly dragFrameP95: number;
  /** The same over a map of 64 × 64 points. */
  readonly mapDragFrameP95: number;
  readonly keystrokeFrameP95: number;
}

const SCENARIO = (height: number) =>
  JSON.stringify(
    { interphase: '1.0', parameters: { 'tip-field': { height_um: height }, 'sei-impedance': {}, solvation: {} } },
    undefined,
    2,
  );
const MAP = JSON.stringify({ interphase: '1.0', parameters: { 'sei-impedance': { structure: 'map' } } }, undefined, 2);
const ROUNDS = 9;
const WARM_UP = 30;
const FRAMES = 200;

export async function benchPreview(): Promise<PreviewTimes> {
  const browser = await chromium.launch(launchOptions());
  const firstPictures: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const preview = await PreviewPage.open(browser, SCENARIO(2));
    firstPictures.push((await preview.until('painted')).millisecondsSinceScript);
    await preview.page.close();
  }
  // Each on a page of its own: what a hand has changed stays on top of the text until the editor has written it.
  const measured = async (text: string, measure: (preview: PreviewPage) => Promise<readonly number[]>) => {
    const preview = await PreviewPage.open(browser, text);
    const frames = await measure(preview);
    await preview.page.close();
    return frames;
  };
  const dragFrames = await measured(SCENARIO(2), measureDrag);
  const mapDragFrames = await measured(MAP, measureDrag);
  const keystrokeFrames = await measured(SCENARIO(2), (preview) =>
    measureFrames(preview, (step) => preview.show(SCENARIO(2 + step / 100))),
  );
  await browser.close();
  return {
    firstPictureMedian: median(firstPictures),
    dragFrameP95: p95(dragFrames),
    mapDragFrameP95: p95(mapDragFrames),
    keystrokeFrameP95: p95(keystrokeFrames),
  };
}

/** Frames while the first slider of the parameters is dragged to and fro. */
async function measureDrag(preview: PreviewPage): Promise<readonly number[]> {
  const { page } = preview;
  const slider = page.locator('#change input[type=range]').first();
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  const at = (step: number) => box.x + box.width * (0.5 + 0.4 * Math.sin(step / 10));
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  const frames = await measureFrames(preview, (step) => page.mouse.move(at(step), y));
  await page.mouse.up();
  return frames;
}

/** JavaScript time of each frame while `act` changes something, after a while of warming up. */
async function measureFrames(preview: PreviewPage, act: (step: number) => Promise<void>): Promise<readonly number[]> {
  const frames: number[] = [];
  let before = await preview.scriptTime();
  for (let step = 1; step <= WARM_UP + FRAMES; step++) {
    await act(step);
    await preview.nextFrame();
    const now = await preview.scriptTime();
    if (step > WARM_UP) frames.push(now - before);
    before = now;
  }
  return frames;
}
