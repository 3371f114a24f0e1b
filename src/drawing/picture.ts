/**
 * A picture as data. One canvas painter (preview) and one SVG writer (command line, Markdown, export) read it, so it looks
 * the same everywhere. Lengths are CSS pixels of the frame it was drawn for; y points down.
 */
import type { Text } from '../quantities/text.ts';

/** Roles, not colours: the theme (or paper) decides. */
export type Ink =
  | 'foreground'
  | 'muted'
  | 'background'
  | 'grid'
  | 'metal'
  | 'film'
  | 'film-organic'
  | 'film-inorganic'
  | 'electrolyte'
  | 'positive'
  | 'negative'
  | 'accent'
  | 'good'
  | 'bad'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4'
  /** Perceptually uniform scales, `at` from 0 to 1 (diverging: 0.5 is neutral). */
  | { readonly scale: 'sequential' | 'diverging'; readonly at: number };

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface Fill {
  readonly ink: Ink;
  readonly opacity?: number;
  /** A texture that also reads without colour: marks in the ink, the ground between them weaker. */
  readonly hatch?: 'none' | 'diagonal' | 'cross' | 'dots';
}

export type Point = readonly [x: number, y: number];

export interface Drawn {
  readonly stroke?: Stroke;
  readonly fill?: Fill;
}

export type Shape =
  /** Points joined by straight pieces; give enough of them for a smooth curve. */
  | ({ readonly kind: 'path'; readonly points: readonly Point[]; readonly closed?: boolean } & Drawn)
  | ({ readonly kind: 'circle'; readonly center: Point; readonly radius: number } & Drawn)
  | ({
      readonly kind: 'rectangle';
      readonly corner: Point;
      readonly width: number;
      readonly height: number;
      readonly rounding?: number;
    } & Drawn)
  | { readonly kind: 'arrow'; readonly from: Point; readonly to: Point; readonly head: number; readonly stroke: Stroke }
  | {
      readonly kind: 'text';
      readonly at: Point;
      /** `_` starts a subscript and `^` a superscript: what stands in braces, else the letters and digits that follow (rich-text.ts). */
      readonly text: Text;
      readonly size: number;
      readonly ink: Ink;
      /** Which part of the text stands at `at`: by default the start, and the middle of the line's height. */
      readonly align?: 'start' | 'middle' | 'end';
      readonly baseline?: 'top' | 'middle' | 'bottom';
      readonly bold?: boolean;
      /** Painted behind the letters so that they stay legible over lines. */
      readonly halo?: boolean;
    }
  /** A raster of values from 0 to 1 (row by row, top first) on one of the uniform scales; NaN stays transparent. */
  | {
      readonly kind: 'raster';
      readonly corner: Point;
      readonly width: number;
      readonly height: number;
      readonly columns: number;
      readonly rows: number;
      readonly values: Float32Array;
      readonly scale: 'sequential' | 'diverging';
    }
  /** Everything inside is cut at the rectangle. */
  | { readonly kind: 'clip'; readonly corner: Point; readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

/** New values below the mechanism's parameters: `height_um`, `patches/1/sei_thickness_nm`; display units. */
type Changes = Readonly<Record<string, number>>;

/** A part of the picture that can be dragged, with the pointer or the arrow keys. */
export interface Handle {
  readonly id: string;
  readonly title: Text;
  readonly at: Point;
  /** Radius of that part, px. The grip is drawn as a ring around it, so that its label stays readable. */
  readonly ring?: number;
  /** The parameter that moves with the pointer or the keys up/down, and left/right. */
  readonly vertical?: string;
  readonly horizontal?: string;
  /** What the values become when the handle is dragged to a point of the frame. Not rounded, not clamped. */
  drag(to: Point): Changes;
}

/** An area whose explanation is shown under the pointer or on focus. */
export interface Region {
  readonly title: Text;
  readonly corner: Point;
  readonly width: number;
  readonly height: number;
}

/** A point of the maps of a picture. */
export type Cell = readonly [column: number, row: number];

/** A map that can be read point by point, with the pointer or the arrow keys. All probes of a picture show the same field under one cross-hair. */
export interface Probe {
  readonly title: Text;
  readonly corner: Point;
  readonly width: number;
  readonly height: number;
  /** Points that can be told apart across and down. */
  readonly columns: number;
  readonly rows: number;
  /** The values of all maps at one point, in words. */
  read(column: number, row: number): Text;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What is drawn, in words, for screen readers. */
  readonly description: Text;
  readonly shapes: readonly Shape[];
  readonly handles: readonly Handle[];
  readonly regions?: readonly Region[];
  readonly probes?: readonly Probe[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}
