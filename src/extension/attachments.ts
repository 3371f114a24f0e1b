/** The files that scenarios name, read through VS Code's file system and read again when they change. */
import * as vscode from 'vscode';
import { type Attachment, attachmentOf, attachmentPaths, MAXIMUM_ATTACHMENT_BYTES, type Scenario } from '../scenario/index.ts';
import { isMissing, readAtMost } from './bounded-file.ts';
import { isPast } from './documents.ts';
import { FileWatch } from './file-watch.ts';
import { realPath } from './real-path.ts';

export class Attachments implements vscode.Disposable {
  /** Scenario -> path -> file. */
  readonly #known = new Map<string, Map<string, WatchedFile>>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  /** A file that this scenario names was read. */
  readonly onDidChange = this.#changed.event;

  /**
   * What is known of the files that the scenario names, and begins to read what is not. While the text does not read, the
   * files that it named last.
   */
  of(document: vscode.TextDocument, scenario: Scenario | undefined): readonly Attachment[] {
    if (isPast(document.uri)) return [];
    const key = document.uri.toString();
    const known = this.#known.get(key) ?? new Map<string, WatchedFile>();
    if (scenario) {
      const paths = attachmentPaths(scenario);
      if (document.isUntitled) return paths.map((path) => ({ path, failure: 'no-folder' }));
      for (const [path, file] of known) {
        if (paths.includes(path)) continue;
        file.dispose();
        known.delete(path);
      }
      for (const path of paths) {
        if (!known.has(path))
          known.set(path, new WatchedFile(vscode.Uri.joinPath(document.uri, '..'), path, () => this.#changed.fire(document.uri)));
      }
      if (known.size > 0) this.#known.set(key, known);
      else this.#known.delete(key);
    }
    return [...known.values()].flatMap(({ attachment }) => attachment ?? []);
  }

  forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    for (const file of this.#known.get(key)?.values() ?? []) file.dispose();
    this.#known.delete(key);
  }

  dispose(): void {
    for (const files of this.#known.values()) for (const file of files.values()) file.dispose();
    this.#known.clear();
    this.#changed.dispose();
  }
}

/** The files that a scenario names, read once: for one that nobody has open. */
export async function readAttachments(document: vscode.Uri, scenario: Scenario): Promise<readonly Attachment[]> {
  const folder = vscode.Uri.joinPath(document, '..');
  return Promise.all(attachmentPaths(scenario).map((path) => read(folder, path)));
}

class WatchedFile implements vscode.Disposable {
  readonly #watch: FileWatch;
  #reading = 0;
  attachment: Attachment | undefined;

  constructor(
    private readonly folder: vscode.Uri,
    private readonly path: string,
    private readonly changed: () => void,
  ) {
    this.#watch = new FileWatch(vscode.Uri.joinPath(folder, path), () => void this.#read());
    void this.#read();
  }

  dispose(): void {
    this.#reading = -1;
    this.#watch.dispose();
  }

  async #read(): Promise<void> {
    const serial = ++this.#reading;
    const attachment = await read(this.folder, this.path);
    // A newer reading is on its way, or nobody wants it any more.
    if (serial !== this.#reading) return;
    const before = this.attachment;
    this.attachment = attachment;
    if (!before || before.text !== attachment.text || before.failure !== attachment.failure || before.encoding !== attachment.encoding)
      this.changed();
  }
}

async function read(folder: vscode.Uri, path: string): Promise<Attachment> {
  try {
    const place = await placeOf(folder, path);
    const bytes = typeof place === 'string' ? place : await readAtMost(place, MAXIMUM_ATTACHMENT_BYTES);
    return typeof bytes === 'string' ? { path, failure: bytes } : attachmentOf(path, bytes);
  } catch (error) {
    return { path, failure: isMissing(error) ? 'not-found' : 'unreadable' };
  }
}

/** The file without links, or why it is not read. What a link leads to counts, where that can be asked. */
async function placeOf(folder: vscode.Uri, path: string): Promise<vscode.Uri | 'outside' | 'linked'> {
  const real = await realPath(vscode.Uri.joinPath(folder, path));
  if (real) {
    const inside = await realPath(folder);
    return inside && real.path.startsWith(inside.path.replace(/\/?$/, '/')) ? real : 'outside';
  }
  let place = folder;
  for (const segment of path.split('/')) {
    place = vscode.Uri.joinPath(place, segment);
    const { type } = await vscode.workspace.fs.stat(place);
    if ((type & vscode.FileType.SymbolicLink) !== 0) return 'linked';
  }
  return place;
}
