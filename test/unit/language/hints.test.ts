import assert from 'node:assert/strict';
import { hintsIn } from '../../../src/language/hints.ts';
import { ENGLISH } from '../../../src/quantities/text.ts';
import { fileWith } from '../scenario/fixture.ts';
import { known, knownAfter } from './support.ts';

const TEXT = fileWith({
  parameters: { film: { thickness_nm: 500 }, cell: { current_density_mA_per_cm2: 0 } },
  links: { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' },
  sweeps: { s: { vary: '/parameters/film/layers', values: [1, 2, 3] } },
  show: [
    '/base/film/mean_depth_nm',
    '/base/cell/film_nm',
    '/sweeps/s/base/film/mean_depth_nm',
    '/base/film/series/profile/x/1',
    '/base/nothing/x',
  ],
});
const GOOD = TEXT.replace(/,\s*"\/base\/nothing\/x"/, '');

const shown = (about = known(GOOD)) => {
  const { text } = about.reading.document;
  return hintsIn(about, 0, text.length, ENGLISH).map(({ offset, label }) => [text.slice(text.lastIndexOf('"', offset - 2), offset), label]);
};

describe('the numbers behind pointers', () => {
  it('stand behind what is shown, and behind the sources of links', () => {
    assert.deepEqual(shown(), [
      ['"/base/film/mean_depth_nm"', '= 22\u2009nm ●'],
      ['"/base/cell/film_nm"', '= no value: There is no c… ●'],
      ['"/sweeps/s/base/film/mean_depth_nm"', '3 points'],
      ['"/base/film/series/profile/x/1"', '= 500\u2009nm'],
      ['"/film/resistance_ohm_cm2"', '= 5000\u2009Ω·cm² ●'],
    ]);
  });

  it('stand behind a parameter that feeds a link', () => {
    const text = fileWith({ links: { '/parameters/cell/temperature_K': '/parameters/film/temperature_K' } });
    assert.deepEqual(
      hintsIn(known(text), 0, text.length, ENGLISH).map(({ label }) => label),
      ['= 298.15\u2009K'],
    );
  });

  it('say in full what is shortened, what it rests on and what to think of it', () => {
    const usual = GOOD.replace('"thickness_nm": 500', '"thickness_nm": 50');
    const [, absent] = hintsIn(known(usual), 0, usual.length, ENGLISH);
    assert.equal(String(absent.tooltip), 'Cell: **Film** = no value: There is no current.\n\n$(verified) **established**: Division.');
    const [extrapolated] = hintsIn(known(GOOD), 0, GOOD.length, ENGLISH);
    assert.match(String(extrapolated.tooltip), /\n\nExtrapolated: a parameter is outside its usual range\.\n\n/);
  });

  it('are only those of the part that is asked for', () => {
    const end = GOOD.indexOf('"/base/film/mean_depth_nm"') + '"/base/film/mean_depth_nm"'.length;
    assert.deepEqual([hintsIn(known(GOOD), end, end, ENGLISH).length, hintsIn(known(GOOD), end + 1, end + 2, ENGLISH).length], [1, 0]);
    assert.deepEqual(hintsIn(known(GOOD), -50, -1, ENGLISH), []);
  });

  it('stay while the text is broken, and say so; what leads nowhere has none', () => {
    const about = knownAfter(GOOD, TEXT);
    assert.deepEqual(shown(about), shown());
    for (const { tooltip } of hintsIn(about, 0, TEXT.length, ENGLISH)) assert.match(String(tooltip), /those from before/);
  });

  it('wait for sweeps that are not finished', () => {
    const { reading, numbers } = known(GOOD);
    const hints = hintsIn({ reading, numbers: { run: numbers!.run, sweeps: new Map() }, stale: false }, 0, GOOD.length, ENGLISH);
    assert.deepEqual([hints[2].label, String(hints[2].tooltip)], ['…', 'The sweep was not run yet.']);
  });

  it('are none before anything was run', () => {
    assert.deepEqual(hintsIn({ reading: known(GOOD).reading, stale: false }, 0, GOOD.length, ENGLISH), []);
  });
});
