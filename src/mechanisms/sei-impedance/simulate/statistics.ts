/** Extremes and means. */

export function largest(values: ArrayLike<number>): number {
  let result = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) result = Math.max(result, values[i]);
  return result;
}

export function smallest(values: ArrayLike<number>): number {
  let result = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) result = Math.min(result, values[i]);
  return result;
}

/** Mean over the area of something that each entry has. */
export function over(area: ArrayLike<number>, of: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < area.length; i++) sum += area[i] * of(i);
  return sum;
}

/** Of the deviation from the mean. */
export function rootMeanSquare(values: ArrayLike<number>, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) ** 2;
  return Math.sqrt(squares / values.length);
}
