/** The values of a raster shape as colours. A value that is not a number stays transparent. */
import { type Rgb, scaleColour, type Theme } from './palette.ts';
import type { Shape } from './picture.ts';

type Raster = Extract<Shape, { kind: 'raster' }>;

/** 256 entries: 0 is transparent, 1 to 255 run along the scale. */
export function rasterPalette(scale: Raster['scale'], theme: Theme): readonly Rgb[] {
  return Array.from({ length: 256 }, (_, index) => (index === 0 ? [0, 0, 0] : scaleColour(scale, (index - 1) / 254, theme)));
}

/** One palette index per cell. */
export function rasterIndices(raster: Raster): Uint8Array {
  const { values } = raster;
  const indices = new Uint8Array(values.length);
  // A loop: `from` with a function is ten times slower, and a map has many cells.
  for (let cell = 0; cell < values.length; cell += 1) {
    const value = values[cell];
    indices[cell] = Number.isNaN(value) ? 0 : 1 + Math.round(254 * Math.max(0, Math.min(1, value)));
  }
  return indices;
}

/** Red, green, blue, alpha per cell, as image data wants them. */
export function rasterPixels(raster: Raster, theme: Theme): Uint8ClampedArray<ArrayBuffer> {
  const palette = rasterPalette(raster.scale, theme);
  const indices = rasterIndices(raster);
  const pixels = new Uint8ClampedArray(4 * indices.length);
  for (let cell = 0; cell < indices.length; cell += 1) {
    const index = indices[cell];
    const [red, green, blue] = palette[index];
    pixels[4 * cell] = red;
    pixels[4 * cell + 1] = green;
    pixels[4 * cell + 2] = blue;
    pixels[4 * cell + 3] = index === 0 ? 0 : 255;
  }
  return pixels;
}
