/** What a stranger names is read only as far as it may be. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstBytes, openRegular, realPathOf } from '../../../src/cli/bounded-file.ts';

describe('reading what a stranger names', () => {
  let folder: string;
  const place = (name: string) => join(folder, name);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'interphase-bounded-'));
    writeFileSync(place('a.csv'), 'a');
    writeFileSync(place('b.csv'), 'b');
    symlinkSync('a.csv', place('link.csv'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('ends at the limit, also of what has no end', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1000;
        yield new Uint8Array(1000);
      }
    }
    assert.equal((await firstBytes(endless(), 2500)).length, 2500);
    assert.equal(given, 3000);
  });

  it('gives all of what is shorter', async () => {
    async function* pieces() {
      yield Buffer.from('ab');
      yield Buffer.from('c');
    }
    assert.equal(Buffer.from(await firstBytes(pieces(), 100)).toString(), 'abc');
  });

  it('finds where an opened file lies, and notices when the path leads to another one by now', async () => {
    const handle = (await openRegular(place('link.csv')))!;
    try {
      assert.equal(await realPathOf(handle, place('link.csv')), await realPathOf(handle, place('a.csv')));
      assert.match((await realPathOf(handle, place('link.csv')))!, /a\.csv$/);
      assert.equal(await realPathOf(handle, place('b.csv')), undefined);
    } finally {
      await handle.close();
    }
  });

  it('opens neither folders nor devices', async () => {
    assert.equal(await openRegular(folder), undefined);
    assert.equal(await openRegular('/dev/null'), undefined);
  });
});
