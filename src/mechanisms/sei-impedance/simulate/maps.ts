/** The fields that are drawn. */

import { msg, type Text } from '../../../quantities/text.ts';
import { fromSI } from '../../../quantities/units.ts';
import type { FieldMap } from '../../contract/result.ts';
import type { Distribution } from '../model/distribution.ts';

export function mapsOf(
  { points, thickness, inorganicFraction, current }: NonNullable<Distribution['map']>,
  thicknessRange: readonly [number, number],
): Readonly<Record<string, FieldMap>> {
  const field = (title: Text, key: string, si: Float64Array, range?: readonly [number, number]): FieldMap => ({
    title,
    key,
    columns: points,
    rows: points,
    values: si.map((value) => fromSI(key, value)),
    ...(range && { range: [fromSI(key, range[0]), fromSI(key, range[1])] }),
  });
  return {
    thickness: field(msg`Thickness`, 'sei_thickness_nm', thickness, thicknessRange),
    inorganic_fraction: field(msg`Inorganic fraction`, 'inorganic_fraction', inorganicFraction),
    current: field(msg`Current density`, 'current_density_mA_per_cm2', current),
  };
}
