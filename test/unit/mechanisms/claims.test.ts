/** What claims say with numbers: of the model, of a parameter, or of a source that the claim names. */
import assert from 'node:assert/strict';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { THIN_SPACE } from '../../../src/quantities/numbers.ts';
import { ENGLISH, say } from '../../../src/quantities/text.ts';

const CLAIMS = MECHANISMS.flatMap(({ claims }) => claims);

/** The ground of the claim whose statement has these words. */
function groundOf(words: RegExp): string {
  const [claim, ...others] = CLAIMS.filter(({ statement }) => words.test(say(statement, ENGLISH)));
  assert.ok(claim && others.length === 0, String(words));
  return say(claim.ground, ENGLISH).replaceAll(THIN_SPACE, ' ');
}

describe('the claims', () => {
  it('say what was computed independently', () => {
    assert.match(groundOf(/^Defects are hot spots/), /a factor of 1\.3 at 10 nm/);
    assert.match(
      groundOf(/looser sheath/),
      /a factor of 1\.3 where it points away .* of 0\.78 where .* a factor of 1400\. The factor of 9·10⁹/,
    );
    assert.match(groundOf(/anions enter the inner sheath/), /by \+9\.5, \+4\.3 or −0\.84 kJ\/mol .* about 0\.055 once the salt screens/);
    assert.match(groundOf(/uneven chemistry/), /0\.02 % of the salt for an unevenness of 1 mA\/cm² at one micrometre, 2 % at a hundred/);
    assert.match(groundOf(/mosaic SEI/), /halves of 10 and 12 nm put the busier one only \d % above the mean/);
  });

  it('say what others published, on both sides, and name them', () => {
    const anions = groundOf(/anions enter the inner sheath/);
    assert.match(anions, /from 19 % free to 72 %, .*\(Guo et al\./);
    const dipoles = groundOf(/dipoles counters/);
    assert.match(dipoles, /For it: .* orientation reversed the gain was gone .* Against it: /);
    const lithium = groundOf(/may not withstand/);
    assert.match(lithium, /For it: .* Against it as a verdict: 1\.4 % by weight/);
    assert.match(groundOf(/conduct Li⁺ poorly/), /500 pS\/cm \(LiF\) and 1 nS\/cm \(Li₂O\)/);
    assert.match(
      groundOf(/reduced first/),
      /at 1\.2 mol\/L, and LiF at 3 mol\/L to 3\.5 mol\/L, .* HF in LiPF₆ is reduced between 3 V and 1\.5 V/,
    );
  });
});
