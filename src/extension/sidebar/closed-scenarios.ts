/**
 * The scenario files of the workspace that nobody has open. They are read one after the other, so that a folder full of large or
 * odd files holds up neither the side bar nor what else the extension host has to do, and again only when they change.
 */
import * as vscode from 'vscode';
import { ENOUGH_BYTES, readMeasured, readScenarioBytes } from '../../scenario/index.ts';
import { readAttachments } from '../attachments.ts';
import { readAtMost } from '../bounded-file.ts';
import { type ScenarioSummary, summaryOf, unreadable } from './scenario-summary.ts';

/** Between two files others get their turn, and while many are read those that are known are shown. */
const SHOW_EVERY_MS = 300;

interface Known {
  readonly stamp: string;
  readonly summary: ScenarioSummary;
}

export class ClosedScenarios implements vscode.Disposable {
  readonly #known = new Map<string, Known>();
  readonly #changed = new vscode.EventEmitter<void>();
  #wanted: readonly vscode.Uri[] = [];
  #reading = false;
  #disposed = false;

  /** More is known than before. */
  readonly onDidRead = this.#changed.event;

  /** What was last read of a file; undefined while it was not. */
  summaryOf(uri: vscode.Uri): ScenarioSummary | undefined {
    return this.#known.get(uri.toString())?.summary;
  }

  /** Begins to read those of the files that changed. */
  read(uris: readonly vscode.Uri[]): void {
    this.#wanted = uris;
    if (!this.#reading) void this.#readAll();
  }

  /** A file changed; those that name it will be read again. @returns whether there are any */
  attachmentChanged(uri: vscode.Uri): boolean {
    let isNamed = false;
    for (const [key, { summary }] of this.#known) {
      const names = summary.attachments.some((path) => vscode.Uri.joinPath(summary.uri, '..', path).toString() === uri.toString());
      if (!names) continue;
      this.#known.set(key, { stamp: '', summary });
      isNamed = true;
    }
    return isNamed;
  }

  dispose(): void {
    this.#disposed = true;
    this.#changed.dispose();
  }

  async #readAll(): Promise<void> {
    this.#reading = true;
    let read: readonly vscode.Uri[] | undefined;
    // Asked for more meanwhile: what is known by then is only looked at.
    while (read !== this.#wanted && !this.#disposed) {
      read = this.#wanted;
      await this.#readThese(read);
    }
    this.#reading = false;
  }

  async #readThese(uris: readonly vscode.Uri[]): Promise<void> {
    let shown = Date.now();
    let changed = false;
    const show = () => {
      if (changed && !this.#disposed) this.#changed.fire();
      changed = false;
      shown = Date.now();
    };
    for (const uri of uris) {
      if (this.#disposed) return;
      if (await this.#readOne(uri)) changed = true;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (Date.now() - shown >= SHOW_EVERY_MS) show();
    }
    show();
  }

  /** Whether there is news. */
  async #readOne(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const stamp = `${mtime} ${size}`;
      if (this.#known.get(key)?.stamp === stamp) return false;
      this.#known.set(key, { stamp, summary: await summaryOfFile(uri) });
    } catch {
      // Deleted since it was found: the watcher is about to say so.
      return this.#known.delete(key);
    }
    return true;
  }
}

async function summaryOfFile(uri: vscode.Uri): Promise<ScenarioSummary> {
  const bytes = await readAtMost(uri, ENOUGH_BYTES);
  if (typeof bytes === 'string') return unreadable(uri);
  const reading = readScenarioBytes(bytes);
  const { scenario, problems, document } = reading;
  const measured = scenario ? readMeasured(scenario, document, await readAttachments(uri, scenario)).problems : [];
  return summaryOf(uri, reading, [...problems, ...measured]);
}
