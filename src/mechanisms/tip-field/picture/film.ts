/** Pixels of film for an area-specific resistance in Ω·cm²: not to scale, but more is thicker and none is none. */
export function filmPixels(resistance: number): number {
  return resistance <= 0 ? 0 : 1.2 + (9 * resistance) / (resistance + 80);
}
