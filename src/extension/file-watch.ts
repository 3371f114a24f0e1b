/** Notices when a file may have changed, come or gone, also together with the folders that it lies in. */
import * as vscode from 'vscode';

/** Programs write a file in several steps. */
const PAUSE_MS = 100;

/**
 * A watcher takes its time to begin, also with a folder that has just come, and does not say when it has: what changed meanwhile
 * is seen by looking again.
 */
const LOOK_AGAIN_MS = [1000, 3000, 7000, 15_000];

export class FileWatch implements vscode.Disposable {
  readonly #watcher: vscode.FileSystemWatcher;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  /** @param look is called some time after something happened, more than once */
  constructor(
    uri: vscode.Uri,
    private readonly look: () => void,
  ) {
    // From the folder that is open, where there is one: a folder that goes takes a watcher in it along.
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
    const segments = uri.path.slice(folder.path.length).split('/').filter(Boolean);
    // Of a folder that comes or goes only the folder itself is told, not what lies in it.
    const paths = segments.map((_, i) => segments.slice(0, i + 1).join('/'));
    const places = new Set(paths.map((path) => vscode.Uri.joinPath(folder, path).path));
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, patternOf(paths)));
    const told = (event: vscode.Uri) => {
      if (places.has(event.path)) this.#lookLater([PAUSE_MS, ...LOOK_AGAIN_MS]);
    };
    this.#watcher.onDidCreate(told);
    this.#watcher.onDidChange(told);
    this.#watcher.onDidDelete(told);
    this.#lookLater(LOOK_AGAIN_MS);
  }

  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#watcher.dispose();
  }

  #lookLater(pauses: readonly number[]): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = pauses.map((pause) => setTimeout(this.look, pause));
  }
}

/** Characters that mean something in a pattern stand for any; the event names the place. */
function patternOf(paths: readonly string[]): string {
  const plain = paths.map((path) => path.replace(/[*?[\]{}!,]/g, '?'));
  return plain.length === 1 ? plain[0] : `{${plain.join(',')}}`;
}
