/** What `run --format svg` draws. */

import type { Figure } from '../drawing/figure/figure.ts';
import { overlayFigures } from '../drawing/figure/overlay.ts';
import { figureToSvg } from '../drawing/figure/picture.ts';
import { THEMES } from '../drawing/palette.ts';
import type { Frame } from '../drawing/picture.ts';
import { literal } from '../drawing/rich-text.ts';
import { pictureToSvg } from '../drawing/svg.ts';
import { pictureOf } from '../mechanisms/contract/scene.ts';
import { type Language, msg, NO_TEXT, verbatim } from '../quantities/text.ts';
import { suffixOf } from '../quantities/units.ts';
import { type Answer, layOver, type Measured, type MechanismRun, type ScenarioRun } from '../scenario/index.ts';
import { usage } from './failure.ts';

const SCENE_FRAME: Frame = { width: 720, height: 440 };

/** Names of all pictures: `tip-field`, `tip-field/<figure>`. */
export function pictureNames(run: ScenarioRun): readonly string[] {
  return [...run.variants[0].mechanisms].flatMap(([id, { mechanism, values, result }]) => [
    id,
    ...mechanism.figures(values, result).map((figure) => `${id}/${figure.id}`),
  ]);
}

/**
 * The SVG of a picture: a scene of the base, or a figure with all variants and what was measured. Without a name, the first
 * one. @throws Failure
 */
export function svgOf(run: ScenarioRun, measured: readonly Measured[], name: string | undefined, language: Language): string {
  const names = pictureNames(run);
  const wanted = name ?? names[0];
  if (!names.includes(wanted)) throw usage(msg`There is no picture "${wanted}".`, msg`The pictures are ${names.join(', ')}.`);
  const [id, figureId] = wanted.split('/');
  const base = run.variants[0].mechanisms.get(id)!;
  if (figureId === undefined) {
    const picture = pictureOf(base.mechanism, base.values, base.result, SCENE_FRAME, { language });
    return pictureToSvg(picture, { theme: THEMES.print, title: base.mechanism.title, language });
  }
  const runs = run.variants.flatMap(({ label, mechanisms }) => {
    const found = mechanisms.get(id);
    const figure = found && figureNamed(found, figureId);
    return figure ? [{ label, figure }] : [];
  });
  return figureToSvg(layOver(overlayFigures(runs), base, measured), { language });
}

function figureNamed({ mechanism, values, result }: MechanismRun, id: string): Figure | undefined {
  return mechanism.figures(values, result).find((figure) => figure.id === id);
}

/** A curve that a pointer answered, as a figure. */
export function curveSvg(pointer: string, { xKey, yKey, x, y }: Extract<Answer, { kind: 'curve' }>, language: Language): string {
  const points = x.flatMap((value, i) => (typeof value === 'number' && typeof y[i] === 'number' ? [[value, y[i]] as const] : []));
  if (points.length < 2) throw usage(msg`${pointer} has no curve of numbers to draw.`);
  const positive = (values: readonly number[]) => values.every((value) => value > 0) && Math.max(...values) > 100 * Math.min(...values);
  const xs = points.map(([value]) => value);
  const ys = points.map(([, value]) => value);
  const axis = (key: string, values: readonly number[]) => ({
    title: literal(verbatim(key)),
    unit: suffixOf(key) ?? '',
    scale: positive(values) ? ('log' as const) : ('linear' as const),
  });
  const title = literal(verbatim(pointer));
  const figure: Figure = {
    id: 'curve',
    title,
    caption: NO_TEXT,
    x: axis(xKey, xs),
    y: axis(yKey, ys),
    lines: [{ title, x: xs, y: ys, form: 'curve', role: 'main' }],
  };
  return figureToSvg(figure, { language });
}
