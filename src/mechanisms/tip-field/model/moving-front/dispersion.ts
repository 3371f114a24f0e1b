/** Dispersion of a planar front, lengths in 1/k: growth rate over kV of a mode of wave number k. */
export function dispersion(k: number, wagnerNumber: number, capillaryNumber: number): number {
  return (k * (1 - capillaryNumber * k * k)) / (1 + wagnerNumber * k);
}
