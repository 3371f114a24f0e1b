/** The files that scenarios name, read through VS Code's file system and read again when they change. */
import * as vscode from 'vscode';
import {
  type Attachment,
  type AttachmentFailure,
  attachmentOf,
  attachmentPaths,
  MAXIMUM_ATTACHMENT_BYTES,
  type Scenario,
} from '../scenario/index.ts';
import { isPast } from './documents.ts';

/** Programs write a file in several steps. */
const PAUSE_MS = 100;

/** A watcher takes its time to begin and does not say when it has: what changed meanwhile is seen by looking again. */
const LOOK_AGAIN_MS = [1000, 3000, 7000, 15_000];

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
  readonly #watcher: vscode.FileSystemWatcher;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #looks: readonly ReturnType<typeof setTimeout>[];
  #reading = 0;
  attachment: Attachment | undefined;

  constructor(
    private readonly folder: vscode.Uri,
    private readonly path: string,
    private readonly changed: () => void,
  ) {
    const uri = vscode.Uri.joinPath(folder, path);
    // From the folder of the scenario, because one below it may not be there yet. Characters that mean something in a pattern
    // stand for any; the event names the file.
    const pattern = new vscode.RelativePattern(folder, path.replace(/[*?[\]{}!]/g, '?'));
    this.#watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const later = (event: vscode.Uri) => {
      if (event.path !== uri.path) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#read(), PAUSE_MS);
    };
    this.#watcher.onDidCreate(later);
    this.#watcher.onDidChange(later);
    this.#watcher.onDidDelete(later);
    this.#looks = LOOK_AGAIN_MS.map((pause) => setTimeout(() => void this.#read(), pause));
    void this.#read();
  }

  dispose(): void {
    this.#reading = -1;
    for (const timer of [this.#timer, ...this.#looks]) clearTimeout(timer);
    this.#watcher.dispose();
  }

  async #read(): Promise<void> {
    const serial = ++this.#reading;
    const attachment = await read(this.folder, this.path);
    // A newer reading is on its way, or nobody wants it any more.
    if (serial !== this.#reading) return;
    const before = this.attachment;
    this.attachment = attachment;
    if (!before || before.text !== attachment.text || before.failure !== attachment.failure) this.changed();
  }
}

async function read(folder: vscode.Uri, path: string): Promise<Attachment> {
  const failed = (failure: AttachmentFailure): Attachment => ({ path, failure });
  try {
    const segments = path.split('/');
    let uri = folder;
    let size = 0;
    for (const [index, segment] of segments.entries()) {
      uri = vscode.Uri.joinPath(uri, segment);
      const found = await vscode.workspace.fs.stat(uri);
      // Where a link leads cannot be asked here; it may lead anywhere.
      if ((found.type & vscode.FileType.SymbolicLink) !== 0) return failed('outside');
      if (index === segments.length - 1 && (found.type & vscode.FileType.File) === 0) return failed('unreadable');
      size = found.size;
    }
    return size > MAXIMUM_ATTACHMENT_BYTES ? failed('too-large') : attachmentOf(path, await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const { code } = error as vscode.FileSystemError;
    return failed(code === 'FileNotFound' || code === 'FileNotADirectory' ? 'not-found' : 'unreadable');
  }
}
