/** Two charges in the plane between the media, or on opposite sides of it at any place: (ε₁ + ε₂)/2, exactly. */
export function inPlanePermittivity(liquidPermittivity: number, filmPermittivity: number): number {
  return (liquidPermittivity + filmPermittivity) / 2;
}
