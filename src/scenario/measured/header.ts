/** What the header of a measured file says of its columns: their order, their signs, their units. */
import type { Measurable } from '../../mechanisms/contract/measurable.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import type { MeasuredLine } from './cells.ts';
import { withoutInvisible } from './invisible.ts';

/** A header without what changes only its look: full-width signs of Chinese and Japanese keyboards, characters that nobody sees. */
function plain(cell: string): string {
  return withoutInvisible(cell.normalize('NFKC')).trim();
}

/** The line of names among the header lines: of as many cells as there are columns, the one that names most of them. */
export function namesOf(headers: readonly MeasuredLine[], { columns }: Measurable): MeasuredLine | undefined {
  const keys = Object.keys(columns);
  const named = ({ cells }: MeasuredLine) => keys.filter((key) => cells.some((cell) => columns[key].named.test(plain(cell)))).length;
  return headers
    .filter(({ cells }) => cells.length === keys.length)
    .reduce<MeasuredLine | undefined>((best, line) => (best && named(best) >= named(line) ? best : line), undefined);
}

/** Whether the header of a column says that it holds the negative of its quantity. */
export function isNegated(header: MeasuredLine | undefined, column: number): boolean {
  return /^[-\u2010-\u2013\u2212]/.test(plain(header?.cells[column] ?? ''));
}

/** Why the columns seem to stand in another order than they are read in; continues "line 7: ". */
export function orderComplaint({ cells }: MeasuredLine, measurable: Measurable): Text | undefined {
  const keys = Object.keys(measurable.columns);
  const wrong = keys.findIndex((_, column) => {
    const named = keys.filter((key) => measurable.columns[key].named.test(plain(cells[column])));
    return named.length === 1 && named[0] !== keys[column];
  });
  if (wrong < 0) return undefined;
  const titles = keys.map((key) => measurable.columns[key].title);
  const order = sequence(titles, ', ');
  return msg`column ${wrong + 1} is called "${cells[wrong]}", but it is read as the ${titles[wrong]}. Put the columns in the order ${order}.`;
}

const OHM = /ohm|[\u03a9\u2126]/i;
const AREA = /(cm|m|mm)\s*(\^?2|\u00b2)/i;
const PREFIXED_OHM = /[kmM]\s*([oO]hm|[\u03a9\u2126])/;
const OTHER_FREQUENCY = /[kMG]Hz|rad/;

/** Why a column seems to be in another unit than it is read in; continues "line 7: ". @param area of the electrode, where the scenario gives one */
export function unitComplaint({ cells }: MeasuredLine, measurable: Measurable, area: number | undefined): Text | undefined {
  for (const [column, key] of Object.keys(measurable.columns).entries()) {
    const written = cells[column];
    const cell = plain(written);
    const { dimension } = unitOf(key);
    const convert = (unit: string) => msg`the header says "${written}", but the numbers are read as ${unit}. Convert them.`;
    if (dimension === 'frequency' && OTHER_FREQUENCY.test(cell)) return convert('Hz');
    if (dimension !== 'area-specific resistance' || !OHM.test(cell)) continue;
    if (PREFIXED_OHM.test(cell)) return convert(area === undefined ? 'Ω·cm²' : 'Ω');
    if (AREA.test(cell)) {
      if (area !== undefined)
        return msg`the header says "${written}", but with "area_cm2" the numbers are read as Ω and multiplied by the area. Remove "area_cm2" if they are referred to the area already.`;
    } else if (area === undefined) {
      return msg`the header says "${written}", but the numbers are read as Ω·cm². Give the area of the electrode as "area_cm2", or write Ω·cm² in the header if they are referred to the area already.`;
    }
  }
  return undefined;
}
