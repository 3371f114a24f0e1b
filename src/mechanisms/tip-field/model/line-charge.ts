/**
 * A spheroid in a uniform field is the same as a line charge ~ t on its axis between its foci (exact when alone).
 * Source: Biswas & Rudra, Phys. Plasmas 25 (2018) 083105. Lengths in any one unit.
 */

/** Shorter than this share of its distance, the closed form of a line charge would lose its digits. */
const SHORT = 0.03;
const MULTIPOLES = 7;

/**
 * The same from far away, by its multipoles: Σ 2c^{n+2}/(n+2)·P_n(z/R)/R^{n+1} over odd n. A tip that is hardly slenderer
 * than a hemisphere has foci that nearly meet.
 */
function shortLineCharge(c: number, r: number, z: number): [potential: number, slope: number] {
  const R = Math.hypot(r, z);
  const mu = z / R;
  const share = c / R;
  let [legendre, next] = [1, mu];
  let power = share * c;
  let [potential, slope] = [0, 0];
  for (let n = 1; n <= MULTIPOLES; n++, power *= share) {
    [legendre, next] = [next, ((2 * n + 1) * mu * next - n * legendre) / (n + 1)];
    if (n % 2 === 0) continue;
    const moment = (2 * share * power) / (n + 2);
    potential += moment * legendre;
    slope -= ((n + 1) * moment * next) / R;
  }
  return [potential, slope];
}

/** Potential of the line charge t (|t| < c) at distance r from its axis and height z, and its slope in z. */
export function lineCharge(c: number, r: number, z: number): [potential: number, slope: number] {
  if (c < SHORT * Math.hypot(r, z)) return shortLineCharge(c, r, z);
  const up = Math.sqrt(r * r + (z - c) ** 2);
  const down = Math.sqrt(r * r + (z + c) ** 2);
  // asinh((c−z)/r) + asinh((c+z)/r) in one logarithm, without cancellation on either side of z = c.
  const angle = z > c ? Math.log((z + c + down) / (z - c + up)) : Math.log(((c - z + up) / r) * ((z + c + down) / r));
  return [up - down + z * angle, angle - c / up - c / down];
}

/** The same on the axis at the own apex z = h > c, with h² − c² = a². */
export function ownLineCharge(h: number, c: number, a: number): [potential: number, slope: number] {
  if (c < SHORT * h) return shortLineCharge(c, 0, h);
  // ln((h+c)/(h−c)) = 2 ln((h+c)/a) keeps its digits for needles, where h − c nearly vanishes.
  const angle = 2 * Math.log((h + c) / a);
  return [h * angle - 2 * c, angle - (2 * h * c) / (a * a)];
}

/** Half the distance between the foci of a spheroid, aspect ratio 1 or more. */
export const focus = (height: number, aspectRatio: number) => (height * Math.sqrt((aspectRatio - 1) * (aspectRatio + 1))) / aspectRatio;
