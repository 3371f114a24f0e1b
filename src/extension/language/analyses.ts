/**
 * What is known about every open scenario, computed once per (document, version): the reading of the text when it is first
 * asked for, the run when somebody wants numbers (in slices: the extension host has one thread for everybody). While a text
 * is broken the last run that worked stays.
 */
import * as vscode from 'vscode';
import { type Known, type Numbers, problemsOf } from '../../language/index.ts';
import {
  type Attachment,
  notInUtf8,
  type Problem,
  type Reading,
  readScenario,
  runInSlices,
  runSweep,
  type SweepRun,
} from '../../scenario/index.ts';
import { pointerTo } from '../../scenario/pointer.ts';
import { Attachments } from '../attachments.ts';
import { isScenario, openDocument } from '../documents.ts';
import { inSlices } from '../slices.ts';
import { markDone } from '../walkthrough.ts';

/** After the last key, until hints, lenses and problems follow. */
const PAUSE_MS = 150;

/** What VS Code calls UTF-8, without and with a byte order mark. */
const UTF8: ReadonlySet<string> = new Set(['utf8', 'utf8bom']);

export interface Analysis {
  readonly version: number;
  readonly reading: Reading;
  /** Of this text, or of the last one that could be run; undefined before that, and when a newer text came meanwhile. */
  numbers(): Promise<Numbers | undefined>;
  /** The numbers belong to an older text, because this one is broken. */
  readonly stale: boolean;
}

class LazyAnalysis implements Analysis {
  readonly sweeps = new Map<string, SweepRun>();
  /** The last text that could be run, where this one cannot. */
  readonly #lastGood: LazyAnalysis | undefined;
  #numbers: Promise<Numbers | undefined> | undefined;
  #outdated = false;

  constructor(
    readonly version: number,
    readonly reading: Reading,
    before: LazyAnalysis | undefined,
  ) {
    const lastGood = !before || before.reading.scenario ? before : before.#lastGood;
    if (!reading.scenario) this.#lastGood = lastGood;
    else if (lastGood) lastGood.#outdated = true;
  }

  get stale(): boolean {
    return this.#lastGood !== undefined;
  }

  async numbers(): Promise<Numbers | undefined> {
    const { scenario } = this.reading;
    if (!scenario) return this.#lastGood?.numbers();
    this.#numbers ??= inSlices(runInSlices(scenario), () => !this.#outdated).then((run) => run && { run, sweeps: this.sweeps });
    return this.#numbers;
  }
}

export class Analyses implements vscode.Disposable {
  readonly #known = new Map<string, LazyAnalysis>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #attachments = new Attachments();
  readonly #subscriptions: vscode.Disposable[];

  /** A scenario was opened, or rests after changes. */
  readonly onDidChange = this.#changed.event;
  readonly onDidClose = this.#closed.event;
  /** A file that the scenario names was read, for the first time or because it changed. */
  readonly onDidReadAttachment = this.#attachments.onDidChange;

  constructor() {
    this.#subscriptions = [
      this.#changed,
      this.#closed,
      this.#attachments,
      this.#attachments.onDidChange((uri) => {
        const document = openDocument(uri);
        if (document && isScenario(document)) this.#changed.fire(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#announce(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!isScenario(document)) return;
        if (contentChanges.length > 0) this.#later(document);
        // Saved, or in another encoding now, which is one of the problems.
        else this.#changed.fire(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  /** Tells of the documents that were open before anybody listened. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.#announce(document);
  }

  of(document: vscode.TextDocument): Analysis {
    const key = document.uri.toString();
    const known = this.#known.get(key);
    if (known?.version === document.version) return known;
    const analysis = new LazyAnalysis(document.version, readScenario(document.getText()), known);
    this.#known.set(key, analysis);
    return analysis;
  }

  /** All that the language is told about a text. */
  async known(document: vscode.TextDocument): Promise<Known> {
    const analysis = this.of(document);
    const { reading, stale } = analysis;
    return { reading, numbers: await analysis.numbers(), stale };
  }

  /** The files that the scenario names, as far as they were read. */
  attachmentsOf(document: vscode.TextDocument): readonly Attachment[] {
    return this.#attachments.of(document, this.of(document).reading.scenario);
  }

  /** Problems of the text, and of the files that it names. */
  problemsOf(document: vscode.TextDocument): readonly Problem[] {
    const found = problemsOf(this.of(document).reading, this.attachmentsOf(document));
    return UTF8.has(document.encoding) ? found : [notInUtf8(document.encoding), ...found];
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #later(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        if (vscode.window.activeTextEditor?.document === document) markDone('typed');
        this.#announce(document);
      }, PAUSE_MS),
    );
  }

  #announce(document: vscode.TextDocument): void {
    if (!isScenario(document) || document.isClosed) return;
    this.#changed.fire(document);
    void this.#runShownSweeps(document);
  }

  /** Sweeps are run in slices, for those who show them; a newer text stops them. */
  async #runShownSweeps(document: vscode.TextDocument): Promise<void> {
    const analysis = this.of(document) as LazyAnalysis;
    const { scenario } = analysis.reading;
    const current = () => this.#known.get(document.uri.toString()) === analysis && !document.isClosed;
    for (const name of Object.keys(scenario?.sweeps ?? {})) {
      const shown = scenario!.show.some((pointer) => pointer.startsWith(`${pointerTo('sweeps', name)}/`));
      if (!shown || analysis.sweeps.has(name)) continue;
      const sweep = await inSlices(runSweep(scenario!, name), current);
      if (!sweep) return;
      analysis.sweeps.set(name, sweep);
      this.#changed.fire(document);
    }
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#attachments.forget(document);
    if (this.#known.delete(key) || isScenario(document)) this.#closed.fire(document);
  }
}
