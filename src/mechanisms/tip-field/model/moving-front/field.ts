/** The field along a front that is an equipotential: geometry alone. Kept with the curve that was made of the front. */
import { type FrontOperators, linearLaw, solveFront } from './current.ts';
import { alphaAt, type FrontGeometry, geometryOf } from './curve.ts';

export interface FrontField {
  readonly geometry: FrontGeometry;
  /** Relative to the flat front. */
  readonly flux: Float64Array;
  /** Density of the layer, from which the field above follows. */
  readonly density: Float64Array;
}

export function fieldAlong(geometry: FrontGeometry, operators?: FrontOperators): FrontField {
  const law = linearLaw(geometry, () => 0, 0);
  const { flux, density } = solveFront(geometry, law, undefined, operators);
  return { geometry, flux, density };
}

interface Profile {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const FIELDS = new WeakMap<Profile, FrontField>();

/** Keeps the field with the curve, for the picture that draws it. */
export function keepField(profile: Profile, field: FrontField): void {
  FIELDS.set(profile, field);
}

/** The field along a curve through the nodes of a front with this period. */
export function fieldOf(profile: Profile, period: number): FrontField {
  let field = FIELDS.get(profile);
  if (!field) {
    const { x, y } = profile;
    const k = (2 * Math.PI) / period;
    const shift = Float64Array.from(x, (value, j) => value * k - alphaAt(j, x.length));
    field = fieldAlong(geometryOf({ shift, y: Float64Array.from(y, (value) => value * k) }));
    FIELDS.set(profile, field);
  }
  return field;
}
