import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { VSIX_LIMIT } from '../bench/sizes.ts';
import { Session } from './support/workbench.ts';

const VSIX = `dist/test-${process.pid}.vsix`;

describe('The package, installed by a user', () => {
  before(() => {
    execFileSync(process.execPath, ['tools/package.mjs', '--out', VSIX], { stdio: ['ignore', 'ignore', 'pipe'] });
  });
  after(() => rmSync(VSIX, { force: true }));

  it('is small enough', () => {
    assert(statSync(VSIX).size <= VSIX_LIMIT);
  });

  it('shows problems and draws the preview', async () => {
    const session = await Session.start({ content: 'test/ui/workspace', vsix: VSIX });
    await session.with({}, async (workbench) => {
      await workbench.openFile('tip.interphase.json');
      await workbench.openPreview();
      await workbench.placeCursor('"height_um');
      await workbench.page.keyboard.type('x');
      await workbench.problems((lines) => lines.some((line) => line.includes('heightx_um') || line.includes('height_umx')));
      await workbench.withoutComplaint();
    });
    await session.stop();
  });
});
