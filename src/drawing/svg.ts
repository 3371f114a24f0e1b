/** The SVG writer: a picture as one self-contained, accessible document. */
import { type Language, say, type Text } from '../quantities/text.ts';
import { visible } from '../quantities/visible.ts';
import { arrowParts, crispPoints, HATCH_DOT_RADIUS, HATCH_GROUND, HATCH_PITCH, HATCH_WIDTH, isHatched } from './geometry.ts';
import { inkColour, type Theme } from './palette.ts';
import type { Fill, Picture, Point, Shape, Stroke } from './picture.ts';
import { encodePng, toBase64 } from './png.ts';
import { rasterIndices, rasterPalette } from './raster.ts';
import { baselineShift, SCRIPT_SIZE, scriptShift, textRuns } from './rich-text.ts';

interface SvgOptions {
  readonly theme: Theme;
  readonly language: Language;
  /** Name of the picture for a screen reader; without it the description is the name. */
  readonly title?: Text;
  /** Makes ids unique where several pictures stand in one HTML document. */
  readonly idPrefix?: string;
  /** Width on paper or screen with its unit (`85mm`); otherwise the pixels of the picture. */
  readonly printedWidth?: { readonly value: number; readonly unit: 'mm' | 'px' };
}

/** The picture as an SVG document. Throws a RangeError when a coordinate is not finite: that is a defect of the scene. */
export function pictureToSvg(picture: Picture, options: SvgOptions): string {
  const writer = new Writer(options);
  const body = picture.shapes.map((shape) => writer.shape(shape)).join('\n');
  const id = options.idPrefix ?? 'interphase';
  const description = escapeXml(say(picture.description, options.language));
  const title = options.title === undefined ? description : escapeXml(say(options.title, options.language));
  const { value, unit } = options.printedWidth ?? { value: picture.width, unit: 'px' };
  const size = (length: number) => `${number((value * length) / picture.width)}${unit === 'px' ? '' : unit}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(picture.width)} ${number(picture.height)}" width="${size(picture.width)}" height="${size(picture.height)}" role="img" aria-labelledby="${id}-title${options.title === undefined ? '' : ` ${id}-desc`}" font-family="${escapeXml(options.theme.font)}">`,
    `<title id="${id}-title">${title}</title>`,
    ...(options.title === undefined ? [] : [`<desc id="${id}-desc">${description}</desc>`]),
    ...writer.definitions(),
    `<rect width="100%" height="100%" fill="${options.theme.inks.background}"/>`,
    body,
    '</svg>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}

/** Two decimals are a fiftieth of a pixel; more only makes files long. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A picture has a coordinate that is not finite.');
  return String(Math.round(value * 100) / 100);
}

const pair = ([x, y]: Point) => `${number(x)} ${number(y)}`;

class Writer {
  private readonly definitionOf = new Map<string, string>();
  private clips = 0;

  constructor(private readonly options: SvgOptions) {}

  definitions(): readonly string[] {
    return this.definitionOf.size === 0 ? [] : [`<defs>${[...this.definitionOf.values()].join('')}</defs>`];
  }

  shape(shape: Shape): string {
    switch (shape.kind) {
      case 'path': {
        if (shape.points.length === 0) return '';
        const points = shape.fill ? shape.points : crispPoints(shape.points, shape.stroke?.width ?? 0);
        return this.drawn(shape, `<path d="${pathData(points, shape.closed)}"`);
      }
      case 'circle':
        return this.drawn(shape, `<circle cx="${number(shape.center[0])}" cy="${number(shape.center[1])}" r="${number(shape.radius)}"`);
      case 'rectangle':
        return this.drawn(
          shape,
          `<rect ${this.box(shape.corner, shape.width, shape.height)}${shape.rounding ? ` rx="${number(shape.rounding)}"` : ''}`,
        );
      case 'arrow':
        return this.arrow(shape);
      case 'text':
        return this.text(shape);
      case 'raster':
        return this.raster(shape);
      case 'clip':
        return this.clip(shape);
    }
  }

  private box(corner: Point, width: number, height: number): string {
    return `x="${number(corner[0])}" y="${number(corner[1])}" width="${number(width)}" height="${number(height)}"`;
  }

  /** Fill, hatch and stroke on one outline; a hatched fill needs the outline twice. */
  private drawn(shape: { readonly stroke?: Stroke; readonly fill?: Fill }, open: string): string {
    const { stroke, fill } = shape;
    const pen = stroke ? this.pen(stroke) : '';
    if (!fill || !isHatched(fill))
      return `${open} fill="${fill ? this.colour(fill.ink) : 'none'}"${fill ? opacity('fill-opacity', fill.opacity) : ''}${pen}/>`;
    const ground = `${open} fill="${this.colour(fill.ink)}"${opacity('fill-opacity', (fill.opacity ?? 1) * HATCH_GROUND)}/>`;
    return `${ground}${open} fill="url(#${this.pattern(fill)})"${opacity('fill-opacity', fill.opacity)}${pen}/>`;
  }

  private colour(ink: Fill['ink']): string {
    return inkColour(ink, this.options.theme);
  }

  private pen(stroke: Stroke): string {
    const dash = stroke.dash?.length ? ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"` : '';
    return ` stroke="${this.colour(stroke.ink)}" stroke-width="${number(stroke.width)}" stroke-linejoin="round"${dash}${opacity('stroke-opacity', stroke.opacity)}`;
  }

  private arrow(shape: Extract<Shape, { kind: 'arrow' }>): string {
    const parts = arrowParts(shape);
    if (!parts) return '';
    const { stroke } = shape;
    return `<path d="${pathData(parts.shaft)}" fill="none"${this.pen(stroke)}/><path d="${pathData(parts.head, true)}" fill="${this.colour(stroke.ink)}"${opacity('fill-opacity', stroke.opacity)}/>`;
  }

  private text(shape: Extract<Shape, { kind: 'text' }>): string {
    const { size } = shape;
    const anchor = shape.align && shape.align !== 'start' ? ` text-anchor="${shape.align}"` : '';
    const place = `x="${number(shape.at[0])}" y="${number(shape.at[1] + baselineShift(shape.baseline ?? 'middle', size))}" font-size="${number(size)}"${shape.bold ? ' font-weight="600"' : ''}${anchor}`;
    let current = 0;
    const content = textRuns(say(shape.text, this.options.language))
      .map((run) => {
        const shift = scriptShift(run, size);
        const dy = shift - current;
        current = shift;
        if (dy === 0 && run.script === 'normal') return escapeXml(run.text);
        const runSize = run.script === 'normal' ? '' : ` font-size="${number(size * SCRIPT_SIZE)}"`;
        return `<tspan dy="${number(dy)}"${runSize}>${escapeXml(run.text)}</tspan>`;
      })
      .join('');
    // The halo is an element of its own: `paint-order` is unknown to many of the programs that papers are set with.
    const halo = shape.halo
      ? `<text ${place} aria-hidden="true" fill="none" stroke="${this.options.theme.inks.background}" stroke-width="3" stroke-linejoin="round">${content}</text>`
      : '';
    return `${halo}<text ${place} fill="${this.colour(shape.ink)}">${content}</text>`;
  }

  private raster(shape: Extract<Shape, { kind: 'raster' }>): string {
    const png = encodePng(shape.columns, shape.rows, rasterIndices(shape), rasterPalette(shape.scale, this.options.theme));
    return `<image ${this.box(shape.corner, shape.width, shape.height)} preserveAspectRatio="none" href="data:image/png;base64,${toBase64(png)}"/>`;
  }

  private clip(shape: Extract<Shape, { kind: 'clip' }>): string {
    this.clips += 1;
    const id = `${this.options.idPrefix ?? 'interphase'}-clip-${this.clips}`;
    this.definitionOf.set(id, `<clipPath id="${id}"><rect ${this.box(shape.corner, shape.width, shape.height)}/></clipPath>`);
    return `<g clip-path="url(#${id})">${shape.shapes.map((inner) => this.shape(inner)).join('')}</g>`;
  }

  private pattern(fill: Fill & { hatch: 'diagonal' | 'cross' | 'dots' }): string {
    const colour = this.colour(fill.ink);
    const id = `${this.options.idPrefix ?? 'interphase'}-${fill.hatch}-${colour.replace(/[^\w]/g, '')}`;
    if (!this.definitionOf.has(id)) {
      const p = HATCH_PITCH;
      const rising = `M0 ${p}L${p} 0M-1 1L1 -1M${p - 1} ${p + 1}L${p + 1} ${p - 1}`;
      const falling = `M0 0L${p} ${p}M-1 ${p - 1}L1 ${p + 1}M${p - 1} -1L${p + 1} 1`;
      const marks =
        fill.hatch === 'dots'
          ? `<circle cx="${p / 2}" cy="${p / 2}" r="${HATCH_DOT_RADIUS}" fill="${colour}"/>`
          : `<path d="${rising}${fill.hatch === 'cross' ? falling : ''}" fill="none" stroke="${colour}" stroke-width="${HATCH_WIDTH}"/>`;
      this.definitionOf.set(id, `<pattern id="${id}" width="${p}" height="${p}" patternUnits="userSpaceOnUse">${marks}</pattern>`);
    }
    return id;
  }
}

function pathData(points: readonly Point[], closed = false): string {
  return `M${points.map(pair).join('L')}${closed ? 'Z' : ''}`;
}

function opacity(attribute: string, value: number | undefined): string {
  return value === undefined || value === 1 ? '' : ` ${attribute}="${number(value)}"`;
}
