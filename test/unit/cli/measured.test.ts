/** Measured files on the command line: found beside the scenario, drawn, and complained about. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/cli.ts';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { fakeIo } from './fake-io.ts';

const scenario = (file: string) =>
  JSON.stringify({
    interphase: '1.0',
    parameters: { 'sei-impedance': {} },
    measurements: { 'cell-7': { file, mechanism: 'sei-impedance', label: 'Cell seven' } },
  });

describe('measured files on the command line', () => {
  const { read, attach } = nodeIo();
  let folder: string;
  let server: Server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'interphase-measured-'));
    mkdirSync(join(folder, 'course', 'data'), { recursive: true });
    const files = {
      'course/good.json': scenario('data/good.csv'),
      'course/data/good.csv': 'f,re,im\n1e5,5,-1\n10,50,-20\n',
      'course/holes.json': scenario('data/holes.csv'),
      'course/data/holes.csv': '1e5,5,-1\n10,,-20\n',
      'course/missing.json': scenario('data/nowhere.csv'),
      'course/folder.json': scenario('data'),
      'course/linked.json': scenario('data/linked.csv'),
      'course/upside.json': scenario('data/upside.csv'),
      'course/data/upside.csv': '1e5,5,1\n10,50,20\n',
      'course/pipe.json': scenario('data/pipe.csv'),
      'course/socket.json': scenario('data/socket.csv'),
      'course/device.json': scenario('data/device.csv'),
      'course/vast.json': scenario('data/vast.csv'),
      'course/data/vast.csv': '',
      'course/chinese.json': scenario('data/chinese.csv'),
      'course/beside.json': scenario('data/beside.csv'),
      'secret.csv': '1,2,-3\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const data = (name: string) => join(folder, 'course/data', name);
    symlinkSync(join(folder, 'secret.csv'), data('linked.csv'));
    symlinkSync('good.csv', data('beside.csv'));
    symlinkSync('/dev/zero', data('device.csv'));
    assert.equal(spawnSync('mkfifo', [data('pipe.csv')]).status, 0);
    truncateSync(data('vast.csv'), 4 * 1024 ** 3);
    writeFileSync(data('chinese.csv'), Buffer.from([0xc6, 0xb5, 0xc2, 0xca, ...Buffer.from(',re,im\n1,2,-3\n')]));
    server = createServer().listen(data('socket.csv'));
    await once(server, 'listening');
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function cli(command: string, name: string, ...more: string[]) {
    const { io, written } = fakeIo({}, { read, attach });
    const exit = await runCli([command, join(folder, 'course', name), ...more], io);
    return { exit, ...written };
  }

  it('are drawn over the charts of the model', async () => {
    for (const figure of ['nyquist', 'bode-magnitude', 'bode-phase']) {
      const { exit, output } = await cli('run', 'good.json', '--format', 'svg', '--picture', `sei-impedance/${figure}`);
      assert.equal(exit, 0);
      assert.match(output, /Cell seven, \d+\u2009% off: 2 values/);
      assert.match(output, />Cell seven, \d+\u2009% off</);
    }
    assert.doesNotMatch((await cli('run', 'good.json', '--format', 'svg', '--picture', 'sei-impedance/lorenz')).output, /Cell seven/);
  });

  it('that cannot be used make the file invalid, with the line, on every command', async () => {
    for (const [name, code, words] of [
      ['holes.json', 'file-hole', 'data/holes.csv, line 2: the real part is missing'],
      ['missing.json', 'file-not-found', 'data/nowhere.csv does not exist'],
      ['folder.json', 'file-not-found', 'data cannot be read: it is not a file'],
      // Without anybody who writes into it, reading a pipe would never end; reading the device neither.
      ['pipe.json', 'file-not-found', 'data/pipe.csv cannot be read: it is not a file'],
      ['socket.json', 'file-not-found', 'data/socket.csv cannot be read: it is not a file'],
      ['device.json', 'file-not-found', 'data/device.csv cannot be read: it is not a file'],
      ['vast.json', 'file-too-large', 'data/vast.csv is larger than 1 MiB'],
      ['chinese.json', 'file-not-text', 'data/chinese.csv seems to be in GBK, not in UTF-8'],
      ['linked.json', 'file-not-found', 'data/linked.csv is not read: it leads out of the folder'],
    ]) {
      for (const command of ['validate', 'run', 'describe']) {
        const { exit, output } = await cli(command, name, '--format', 'json');
        assert.equal(exit, 2, `${command} ${name}`);
        const report = JSON.parse(output);
        const [problem] = report.problems ?? report.files[0].problems;
        assert.equal(problem.code, code);
        assert.ok(problem.message.startsWith(words), problem.message);
        assert.equal(problem.pointer, '/measurements/cell-7/file');
      }
    }
  });

  it('are read through a link that stays in the folder', async () => {
    assert.equal((await cli('validate', 'beside.json')).exit, 0);
  });

  it('with the other sign are drawn, with a warning', async () => {
    const { exit, notices } = await cli('run', 'upside.json');
    assert.equal(exit, 0);
    assert.match(notices, /file-sign/);
  });
});
