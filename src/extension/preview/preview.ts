/** One webview that shows one scenario: the document goes in whole, gestures and requests come out. */

import * as vscode from 'vscode';
import {
  type CommandMessage,
  type CommitMessage,
  type FromPreview,
  type HistoryMessage,
  type PingMessage,
  PROTOCOL_VERSION,
  type RequestMessage,
  type ToPreview,
} from '../../protocol/messages.ts';
import { sealed } from '../../protocol/seal.ts';
import { msg } from '../../quantities/text.ts';
import { isMissing } from '../bounded-file.ts';
import type { Drafts } from '../commands/drafts.ts';
import { isReadOnly, nameOf, openDocument, rangeAt, showText } from '../documents.ts';
import { FileWatch } from '../file-watch.ts';
import type { Analyses } from '../language/analyses.ts';
import { logFailure } from '../log.ts';
import { tellFailure } from '../notifications.ts';
import { t } from '../texts.ts';
import { CommitQueue } from './commit-queue.ts';
import { deliver } from './exports.ts';
import { runHistory } from './history.ts';
import { htmlFor, unguessable, webviewOptions } from './html.ts';
import { messagePage } from './message-page.ts';
import { writeGesture } from './write-values.ts';

/** `panel`: beside the text, follows or is locked. `editor`: the custom editor, which is the document's own tab. */
export type PreviewKind = 'panel' | 'editor';

const COMMANDS: Readonly<Record<CommandMessage['command'], string>> = {
  'save-as-scenario': 'interphase.saveAsScenario',
  'compare-variants': 'interphase.compareVariants',
  'run-sweep': 'interphase.runSweep',
  'toggle-lock': 'interphase.togglePreviewLock',
  'show-source': 'interphase.showSource',
  'open-text': 'interphase.showText',
};

export class Preview implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #queue: CommitQueue<CommitMessage>;
  /** What seals our messages to this page. */
  readonly #secret = unguessable();
  /** Documents that this panel has shown: a gesture may end when a preview that follows already shows the next. */
  readonly #shown = new Set<string>();
  readonly #received = new vscode.EventEmitter<FromPreview>();
  readonly #posted = new vscode.EventEmitter<ToPreview>();
  #history: Promise<void> = Promise.resolve();
  #ready = false;
  #painted = false;
  #disposed = false;
  #source: vscode.Uri;
  #locked: boolean;
  #readOnly = false;
  /** Set while the page says in words that there is nothing to show. */
  #away: { readonly source: vscode.Uri; readonly watch: FileWatch } | undefined;
  #lastReveal: string | undefined;
  #revealWhenReady: string | undefined;

  /** Every message of the page, after it was handled or was begun to be. */
  readonly onDidReceive = this.#received.event;
  /** Every message to the page. */
  readonly onDidPost = this.#posted.event;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly kind: PreviewKind,
    source: vscode.Uri,
    locked: boolean,
    private readonly extensionUri: vscode.Uri,
    private readonly analyses: Analyses,
    private readonly drafts: Pick<Drafts, 'isUntouched'>,
  ) {
    this.#source = source;
    this.#shown.add(source.toString());
    this.#locked = locked;
    this.#queue = new CommitQueue({
      apply: (commit) => this.#apply(commit),
      settled: (gesture, failure) => this.#post({ type: 'settled', gesture, ...(failure !== undefined && { failure }) }),
    });
    panel.webview.options = webviewOptions(extensionUri);
    this.#subscriptions.push(
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.receive(message)),
      panel.onDidChangeViewState(() => {
        // Nothing is retained: a hidden page is gone, and says `ready` when it is shown again.
        if (!panel.visible) this.#ready = this.#painted = false;
      }),
    );
    panel.webview.html = htmlFor(panel.webview, extensionUri, this.#secret);
    this.#entitle();
    void this.openSource();
  }

  get source(): vscode.Uri {
    return this.#source;
  }

  get locked(): boolean {
    return this.#locked;
  }

  get painted(): boolean {
    return this.#painted;
  }

  shows(uri: vscode.Uri): boolean {
    return this.#source.toString() === uri.toString();
  }

  /** Another document, for a preview that follows. */
  show(source: vscode.Uri): void {
    if (this.shows(source)) return;
    this.#source = source;
    this.#shown.add(source.toString());
    this.#painted = false;
    this.#lastReveal = this.#revealWhenReady = undefined;
    this.#readOnly = false;
    this.#entitle();
    void this.openSource();
  }

  setLocked(locked: boolean): void {
    this.#locked = locked;
    this.#entitle();
    this.postDocument();
  }

  /** The whole document as it stands; the last snapshot wins. */
  postDocument(): void {
    const document = openDocument(this.#source);
    if (!this.#ready || !document) return;
    this.#post({
      type: 'document',
      uri: this.#source.toString(),
      name: nameOf(this.#source),
      version: document.version,
      text: document.getText(),
      readOnly: this.#readOnly,
      untitled: document.isUntitled,
      locked: this.#locked,
      ownTab: this.kind === 'editor',
      attachments: this.analyses.attachmentsOf(document),
    });
  }

  /** Brings the control of a parameter, or a mechanism, into view; repeated calls for the same one do nothing. */
  reveal(pointer: string): void {
    if (pointer === this.#lastReveal) return;
    this.#lastReveal = pointer;
    if (this.#ready) this.#post({ type: 'reveal', uri: this.#source.toString(), pointer });
    else this.#revealWhenReady = pointer;
  }

  /** Asks the page for something only it can make, once there is a picture. */
  async request(what: RequestMessage['what']): Promise<void> {
    if (!this.panel.visible) this.panel.reveal(undefined, true);
    await this.untilPainted();
    this.#post({ type: 'request', what });
  }

  /** Resolves when a picture of the present document is on the screen. */
  untilPainted(): Promise<void> {
    if (this.#painted) return Promise.resolve();
    return new Promise((resolve) => {
      const subscription = this.onDidReceive(({ type }) => {
        if (type !== 'painted') return;
        subscription.dispose();
        resolve();
      });
    });
  }

  /** Resolves when every gesture so far is in the text. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Handles a message of the page. */
  receive(message: FromPreview): void {
    // Four times a second: nothing that anybody else listens to, or that is written down.
    if (message.type === 'ping') {
      this.#seal({ type: 'pong' });
      return;
    }
    const failed = (reason: unknown) => {
      logFailure(`${message.type}: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`);
      tellFailure(msg`Interphase could not do this: ${String((reason as Error)?.message ?? reason)}`);
    };
    Promise.resolve(this.#handle(message)).catch(failed);
    this.#received.fire(message);
  }

  dispose(): void {
    this.#disposed = true;
    this.#away?.watch.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#received.dispose();
    this.#posted.dispose();
  }

  async #handle(message: Exclude<FromPreview, PingMessage>): Promise<void> {
    switch (message.type) {
      case 'ready':
        if (message.protocol !== PROTOCOL_VERSION)
          throw new Error(t(msg`The preview is of another version of Interphase: reload the window.`));
        this.#ready = true;
        this.#painted = false;
        await this.openSource();
        if (this.#revealWhenReady !== undefined)
          this.#post({ type: 'reveal', uri: this.#source.toString(), pointer: this.#revealWhenReady });
        this.#revealWhenReady = undefined;
        return;
      case 'commit':
        return this.#queue.push(message);
      case 'history':
        // One after the other (a failure was told already): each moves the focus to the text and back.
        this.#history = this.#history.catch(() => undefined).then(() => this.#runHistory(message.step));
        return this.#history;
      case 'go-to': {
        if (!this.#shown.has(message.uri)) return;
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(message.uri));
        await showText(document, { selection: rangeAt(document, message.offset, message.length) });
        return;
      }
      case 'export':
        return deliver(message, this.#source);
      case 'command':
        await vscode.commands.executeCommand(COMMANDS[message.command], this.#source, message.argument);
        return;
      case 'painted':
        if (message.uri === this.#source.toString()) this.#painted = true;
        return;
      case 'fault':
        logFailure(`preview, ${message.kind}: ${message.text}`);
        return;
      default:
        throw new Error(`unknown message ${JSON.stringify(message satisfies never)}`);
    }
  }

  async #runHistory(step: HistoryMessage['step']): Promise<void> {
    await this.#queue.idle();
    const document = openDocument(this.#source);
    // Undoing the text that a draft was made with would leave nothing.
    if (!document || (step === 'undo' && this.drafts.isUntouched(document))) return;
    await runHistory(step, document, this.panel, this.kind === 'editor');
  }

  async #apply(commit: CommitMessage): Promise<string | undefined> {
    if (!this.#shown.has(commit.uri)) return t(msg`This preview does not show that document.`);
    return writeGesture(vscode.Uri.parse(commit.uri), commit.changes, this.analyses);
  }

  #entitle(): void {
    // A custom editor is titled by its document.
    if (this.kind === 'editor') return;
    const name = nameOf(this.#source);
    this.panel.title = this.#locked ? t(msg`[Preview] ${name}`) : t(msg`Preview ${name}`);
  }

  /** Shows the document, which may have been closed or have gone; where there is none, says so and waits for it. */
  async openSource(): Promise<void> {
    const source = this.#source;
    if (!openDocument(source)) {
      // VS Code would make a new, empty one of an untitled document that is gone.
      if (source.scheme === 'untitled') return;
      try {
        await vscode.workspace.openTextDocument(source);
      } catch (error) {
        await this.#sayAway(source, error);
        return;
      }
    }
    if (source !== this.#source || this.#disposed) return;
    if (this.#away) {
      this.#away.watch.dispose();
      this.#away = undefined;
      // The page says when it is ready for the document.
      this.panel.webview.html = htmlFor(this.panel.webview, this.extensionUri, this.#secret);
      return;
    }
    this.postDocument();
    const readOnly = await isReadOnly(source);
    if (source !== this.#source || !readOnly) return;
    this.#readOnly = true;
    this.postDocument();
  }

  async #sayAway(source: vscode.Uri, error: unknown): Promise<void> {
    const missing = await vscode.workspace.fs.stat(source).then(() => false, isMissing);
    if (source !== this.#source || this.#disposed || this.#away?.source === source) return;
    this.#away?.watch.dispose();
    this.#away = { source, watch: new FileWatch(source, () => void this.openSource()) };
    this.#ready = this.#painted = false;
    const name = nameOf(source);
    if (!missing) logFailure(`${source}: ${error}`);
    this.panel.webview.html = messagePage(
      missing
        ? msg`${name} is not there any more. When the file is back, this page shows it again.`
        : msg`${name} cannot be opened; the output of Interphase says why. When that has changed, this page shows it.`,
    );
  }

  #seal(message: ToPreview): void {
    void this.panel.webview.postMessage(sealed(this.#secret, message));
  }

  #post(message: ToPreview): void {
    if (this.#disposed) return;
    this.#seal(message);
    this.#posted.fire(message);
  }
}
