/** Where a path of a measured file leads, on every system: never out of the folder of the scenario. */
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { analyse } from 'scslre';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { ATTACHMENT_PATH, isAttachmentPath } from '../../../src/scenario/rules/attachment-path.ts';
import { fileWith, read } from './fixture.ts';

/** What paths are made of, and what leads out of folders. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', '.csv', 'data', 'cell 7', '/', '\u6570\u636e', '%', '~', '$HOME', '*', '?', '#') },
  fc.constantFrom('.', '..', '...', ' ', '\\', ':', 'C:', 'file:', '//', '\\\\?\\', '%2e', '%2F', '%5c', 'con', 'NUL', 'Com1', 'lpt\u00b9'),
  fc.constantFrom('\u0000', '\n', '\r', '\u007f', '\u0085', '\u2028', '\u2029', '\u200b', '\uff0f', '\u2024'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyPath = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const DEVICE = /^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])$/;

describe('the path of a measured file', () => {
  it('stays below the folder of the scenario on every system, however it is spelled', () => {
    let count = 0;
    fc.assert(
      fc.property(anyPath, (path) => {
        if (!isAttachmentPath(path)) return;
        count += 1;
        const folders = { '/home/lab/course': posix, 'C:\\lab\\course': win32, '\\\\server\\share\\course': win32 } as const;
        for (const [folder, system] of Object.entries(folders)) {
          // As an address it may be decoded on its way, more than once.
          for (const spelling of [path, decoded(path), decoded(decoded(path))]) {
            assert.ok(system.join(folder, spelling).startsWith(folder + system.sep), spelling);
            assert.ok(system.resolve(folder, spelling).startsWith(folder + system.sep), spelling);
          }
        }
        for (const name of path.split(/[/\\]/)) {
          assert.ok(name === name.replace(/[. ]$/, '') && name !== '', path);
          assert.doesNotMatch(name.split('.')[0].trimEnd().toUpperCase(), DEVICE);
        }
        assert.doesNotMatch(path, /[\p{Cc}\u2028\u2029:]/u);
      }),
      { numRuns: 5000, seed: 1 },
    );
    assert.ok(count > 500, `${count} paths are read`);
  });

  it('may hold what names of files hold', () => {
    for (const path of [
      'a.csv',
      'data/cell-7.csv',
      '\u6570\u636e/\u8c31.csv',
      '.data/a',
      'a..b.csv',
      '5% KF.csv',
      '100%.csv',
      'console.csv',
      'COM10.csv',
      '~a',
      'a b/c d',
    ])
      assert.ok(isAttachmentPath(path), path);
    assert.ok(isAttachmentPath('a'.repeat(240)));
  });

  it('is read alike by every reader of the schema', () => {
    fc.assert(
      fc.property(anyPath, fc.constantFrom('', 'u'), (path, flags) =>
        assert.equal(new RegExp(ATTACHMENT_PATH, flags).test(path), isAttachmentPath(path)),
      ),
      { seed: 1 },
    );
  });

  it('is looked at in steps that grow like its length', () => {
    assert.deepEqual(analyse({ source: ATTACHMENT_PATH, flags: '' }).reports, []);
  });

  it('is told in words why it is not read, with the plain spelling where it has one', () => {
    const told = (file: string) => {
      const [problem] = read(fileWith({ measurements: { a: { file, mechanism: 'film' } } })).problems;
      const [fix] = problem.fixes();
      return `${say(problem.message, ENGLISH).replace(/^.*"data\/cell-7\.csv"\. /, '')} ${fix?.edits[0].text ?? '-'}`;
    };
    assert.equal(told('.\\data\\\\a.csv'), 'Write forward slashes. "data/a.csv"');
    assert.equal(told('..\\a.csv'), 'Write forward slashes. -');
    assert.match(told('\\\\server\\a.csv'), / -$/);
    assert.match(told('../a.csv'), /^Leave out the steps .* -$/);
    assert.match(told('https://example.org/a.csv'), /^A colon begins a drive, an address/);
    assert.match(told('nul.csv'), /^Windows keeps names such as CON/);
    assert.match(told('a.csv '), /^Windows drops a dot or a blank/);
    assert.match(told('%2e%2e/a.csv'), /^A percent sign/);
    assert.match(told('a\u2028b'), /control character or a line separator/);
    assert.match(told('a'.repeat(300)), /^At most 240 characters/);
  });
});

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
