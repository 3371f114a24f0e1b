import assert from 'node:assert/strict';
import { outputCard, parameterCard } from '../../../src/language/cards.ts';
import { ENGLISH } from '../../../src/quantities/text.ts';
import { cell, film } from '../scenario/fixture.ts';

describe('cards', () => {
  it('say of a parameter its default, its ranges with their reason, its members and its source', () => {
    assert.equal(
      String(parameterCard('permittivity', film.parameters.permittivity, ENGLISH)),
      [
        '**A number** · *x* · `permittivity`',
        'For tests.',
        '- Default: 10\n- Usual range: 1 to 100\n- Possible range: 1 to 100\u2009000 \\(a permittivity below 1 does not exist\\)\n- Illustrative, not measured',
      ].join('\n\n'),
    );
    assert.match(
      String(parameterCard('phase', film.parameters.phase, ENGLISH)),
      /- Default: Organic\n- `organic`: Organic\. Soft\.\n- `inorganic`: /,
    );
    assert.match(String(parameterCard('cracked', film.parameters.cracked, ENGLISH)), /- Default: off\n/);
    assert.match(String(parameterCard('patches', film.parameters.patches, ENGLISH)), /- Default: 2 rows\n/);
  });

  it('say of an output its unit and what its badge rests on', () => {
    assert.equal(
      String(outputCard('loss_mV', cell.outputs.loss_mV, ENGLISH)),
      '**Loss** · *η* · mV · `loss_mV`\n\nVoltage lost.\n\n$(verified) **established**: Ohm.',
    );
  });
});
