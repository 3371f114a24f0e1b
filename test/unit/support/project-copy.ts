/** A copy of the project in a temporary folder, for trying what a newcomer does to it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Made by the build or by npm, or no part of the project. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', '.git', '.host', '.vscode-test', '.web-ext']);

export interface Outcome {
  readonly code: number | null;
  /** What was written to both streams. */
  readonly text: string;
}

export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'interphase-'));

  /** Tests run in the folder of the project. */
  constructor() {
    for (const name of readdirSync('.').filter((entry) => !LEFT_OUT.has(entry))) {
      cpSync(name, join(this.root, name), { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    }
    // A junction needs no rights on Windows; elsewhere the kind is ignored.
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  /** Runs Node in the folder of the copy until it ends. */
  node(...args: readonly string[]): Promise<Outcome> {
    return new Promise((settle, reject) => {
      const child = spawn(process.execPath, args, { cwd: this.root });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (part: string) => {
          text += part;
        });
      }
      child.on('error', reject);
      child.on('close', (code) => settle({ code, text }));
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
