import assert from 'node:assert/strict';
import { PROTOCOL_VERSION, type ToPreview } from '../../../src/protocol/messages.ts';
import { previewPage } from '../../../src/protocol/page.ts';
import { sealed, unsealed } from '../../../src/protocol/seal.ts';
import { ENGLISH } from '../../../src/quantities/text.ts';

const message: ToPreview = { type: 'request', what: 'copy-state' };

describe('a message to the page', () => {
  it('is taken with the secret of the page', () => {
    assert.deepEqual(unsealed(JSON.parse(JSON.stringify(sealed('a', message))), 'a'), message);
  });

  it('is passed over without it, with another one, and where the page has none', () => {
    for (const forged of [
      message,
      sealed('b', message),
      { message },
      { secret: '', protocol: PROTOCOL_VERSION, message },
      null,
      'text',
      7,
      [],
    ]) {
      assert.equal(unsealed(forged, 'a'), undefined, JSON.stringify(forged));
    }
    assert.equal(unsealed(sealed('', message), ''), undefined);
  });

  it('is passed over where it is of another version', () => {
    assert.equal(unsealed({ ...sealed('a', message), protocol: PROTOCOL_VERSION + 1 }, 'a'), undefined);
  });
});

describe('the page', () => {
  const parts = {
    cspSource: 'https://source',
    nonce: 'n',
    scripts: { engine: 'e', preview: 'p', panels: 'q' },
    styles: [],
    language: ENGLISH,
  };

  it('lets nothing but our own be loaded, and sends no form and no address elsewhere', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(previewPage({ ...parts, secret: 's' }))!;
    const directives = policy.replaceAll('&#39;', "'").split('; ');
    for (const wanted of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]) assert.ok(directives.includes(wanted), wanted);
  });

  it('holds its secret as text', () => {
    assert.ok(previewPage({ ...parts, secret: '"><script>' }).includes('content="&#34;&#62;&#60;script&#62;"'));
  });
});
