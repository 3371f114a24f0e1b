import assert from 'node:assert/strict';
import { outputCard, parameterCard } from '../../../src/language/cards.ts';
import { code, plain } from '../../../src/language/markdown.ts';
import { ENGLISH } from '../../../src/quantities/text.ts';
import { cell, film } from '../scenario/fixture.ts';

describe('cards', () => {
  it('say of a parameter its default, its ranges with their reason, its members and its source', () => {
    assert.equal(
      parameterCard('permittivity', film.parameters.permittivity, ENGLISH),
      [
        '**A number** · *x* · `permittivity`',
        'For tests.',
        '- Default: 10\n- Usual range: 1 to 100\n- Possible range: 1 to 100\u2009000 (a permittivity below 1 does not exist)\n- Illustrative, not measured',
      ].join('\n\n'),
    );
    assert.match(
      parameterCard('phase', film.parameters.phase, ENGLISH),
      /- Default: Organic\n- `organic`: Organic\. Soft\.\n- `inorganic`: /,
    );
    assert.match(parameterCard('cracked', film.parameters.cracked, ENGLISH), /- Default: off\n/);
    assert.match(parameterCard('patches', film.parameters.patches, ENGLISH), /- Default: 2 rows\n/);
  });

  it('say of an output its unit and what its badge rests on', () => {
    assert.equal(
      outputCard('loss_mV', cell.outputs.loss_mV, ENGLISH),
      '**Loss** · *η* · mV · `loss_mV`\n\nVoltage lost.\n\n$(verified) **established**: Ohm.',
    );
  });
});

describe('words of an author in Markdown', () => {
  it('are no markup', () => {
    assert.equal(plain('a *b* `c`\n\n<img> ![](x) $(bug)'), 'a \\*b\\* \\`c\\` \\<img\\> \\!\\[\\]\\(x\\) $\\(bug\\)');
  });

  it('stay between their backticks', () => {
    assert.equal(code('a'), '`a`');
    assert.equal(code('a`b``c\n\nd'), '``` a`b``c d ```');
  });
});
