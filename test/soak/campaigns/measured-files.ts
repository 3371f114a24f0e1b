import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seiImpedance } from '../../../src/mechanisms/sei-impedance/index.ts';
import { parseMeasured } from '../../../src/scenario/measured/parse.ts';
import type { Campaign } from '../campaign.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '#',
    '"',
    '-',
    '1e',
    '.5',
    'f,re,im\n',
    '1,2,-3\n',
    'Freq/Hz\tZ\'/ohm\tZ"/ohm\n',
    '1,5;2,5;-3,5\n',
  ),
  fc.string(),
);

export const measuredFiles: Campaign = {
  holds: 'a measured file gives either numbers of one length, all finite, or a complaint, whatever it holds',
  share: 200,
  property: fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const { numbers, complaints } = parseMeasured('a.csv', pieces.join(''), seiImpedance.measurable!);
    if (!numbers) return assert.ok(complaints.length > 0);
    const columns = Object.values(numbers);
    for (const column of columns) assert.equal(column.length, columns[0].length);
    assert.ok(columns.flat().every(Number.isFinite) && numbers.frequency_Hz.every((value) => value > 0));
  }),
};
