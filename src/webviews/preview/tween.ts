/** Between two states of a mechanism: what a picture passes through when it eases from one to the other. */
import type { NumberParameter, Parameters, TableRow, Values } from '../../mechanisms/contract/parameter.ts';

/** Duration of every movement of the page, ms. */
export const EASING_MS = 150;

function numberBetween({ scale, integer }: NumberParameter, from: number, to: number, share: number): number {
  if (from === to || integer || share === 1) return to;
  return scale === 'log' && from > 0 && to > 0 ? from * (to / from) ** share : from + (to - from) * share;
}

/** Numbers (on the scale of their sliders) at `share` of the way from one state to the other; everything else is there at once. */
export function valuesBetween(parameters: Parameters, from: Values, to: Values, share: number): Values {
  return Object.fromEntries(
    Object.entries(to).map(([key, target]) => {
      const parameter = parameters[key];
      const start = from[key];
      if (parameter.kind === 'number') return [key, numberBetween(parameter, start as number, target as number, share)];
      if (parameter.kind !== 'table') return [key, target];
      const [old, rows] = [start as readonly TableRow[], target as readonly TableRow[]];
      if (old.length !== rows.length) return [key, target];
      const between = rows.map((row, index) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => {
            const before = old[index][column];
            return [column, before === undefined ? cell : numberBetween(parameter.columns[column], before, cell, share)];
          }),
        ),
      );
      return [key, between];
    }),
  );
}

/** Fast at first, then settling. */
export function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}
