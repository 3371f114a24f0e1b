import assert from 'node:assert/strict';
import fc from 'fast-check';
import { estimateWidth, literalText, plainText, textRuns } from '../../../src/drawing/rich-text.ts';

/** `R[f]` for a subscript, `x<2>` for a superscript. */
const shown = (text: string) =>
  textRuns(text)
    .map((run) => (run.script === 'sub' ? `[${run.text}]` : run.script === 'super' ? `<${run.text}>` : run.text))
    .join('');

describe('rich text', () => {
  const CASES: readonly [string, string][] = [
    ['R_f, film', 'R[f], film'],
    ['i_tip/i_flat = 1 + (β−1)·Wa_h/k', 'i[tip]/i[flat] = 1 + (β−1)·Wa[h]/k'],
    ['Li^+ and PF_6^−', 'Li<+> and PF[6]<−>'],
    ['10^−3 m', '10<−3> m'],
    ['e^{−x/λ_D} decays', 'e<−x/λ_D> decays'],
    ['κ_ss^2+1', 'κ[ss]<2>+1'],
    ['a_{ct,1}b', 'a[ct,1]b'],
    ['50 % _ alone ^', '50 % _ alone ^'],
    ['height\\_um is too large', 'height_um is too large'],
    ['', ''],
  ];
  for (const [text, wanted] of CASES) it(JSON.stringify(text), () => assert.equal(shown(text), wanted));

  it('loses no character but the markers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const withoutMarkers = (value: string) => value.replace(/[_^{}\\ ]/g, '');
        assert.equal(withoutMarkers(plainText(text)), withoutMarkers(text));
      }),
    );
  });

  it('takes every character of a literal text as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(shown(literalText(text)), text)));
  });

  it('is read aloud with word subscripts apart', () => {
    assert.equal(plainText('i_tip/i_flat of PF_6^− at R_f'), 'i tip/i flat of PF6− at Rf');
  });

  it('estimates scripts narrower than full letters', () => {
    assert.ok(estimateWidth('R_abc', 10) < estimateWidth('Rabc', 10));
    assert.ok(estimateWidth('mmm', 10) > estimateWidth('iii', 10));
  });
});
