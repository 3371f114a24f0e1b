/**
 * The first bundle of the preview: engine, picture, headline numbers. It draws as soon as the document is here and then
 * loads the second bundle (panels.ts), so that the first picture waits for no control and no chart.
 */

import { sameValue, type Value } from '../../mechanisms/contract/parameter.ts';
import { type DocumentMessage, PROTOCOL_VERSION } from '../../protocol/messages.ts';
import { PARTS } from '../../protocol/page.ts';
import { markOf, type Unsent } from '../../protocol/unsent.ts';
import { msg } from '../../quantities/text.ts';
import { part } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';
import { Announcer, spokenState } from './announcer.ts';
import type { Preview, Shown } from './bridge.ts';
import { parametersPointer } from './changes.ts';
import { reportFaults } from './faults.ts';
import { FrameThrottle } from './frame-throttle.ts';
import { gestureTarget } from './gesture-target.ts';
import { Gestures } from './gestures.ts';
import { Heartbeat } from './heartbeat.ts';
import { Host, reconnectAddress } from './host.ts';
import { onMessages, Requests } from './incoming.ts';
import { keepFocus } from './keep-focus.ts';
import { Listeners } from './listeners.ts';
import { makers } from './make.ts';
import { type Blank, isBlank, Model } from './model.ts';
import { panelsLoader } from './panels-loader.ts';
import { Playback } from './playback.ts';
import { Reveal } from './reveal.ts';
import { Runner } from './runner.ts';
import { STARTED } from './started.ts';
import { sweepsOf } from './sweeps.ts';
import { appearance, onThemeChange } from './theme.ts';
import { onUndoKeys } from './undo-keys.ts';
import { View } from './view.ts';

const script = document.currentScript as HTMLScriptElement;
const host = new Host();

reportFaults((kind, text) => host.post({ type: 'fault', kind, text }));
// The answer waits for the end of this script: the document is on its way while the page is being built.
host.post({ type: 'ready', protocol: PROTOCOL_VERSION });

const model = new Model();
let now = appearance();
let state: Shown | Blank | undefined;
let paintedVersion: string | undefined;
const updated = new Listeners();
const themeChanged = new Listeners();
const reveal = new Reveal(() => preview);
const requests = new Requests();

function current(): Shown | undefined {
  return state && !isBlank(state) ? state : undefined;
}

const throttle = new FrameThrottle(
  () => runner.request(),
  (callback) => requestAnimationFrame(callback),
);

function later(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

const gestures = new Gestures({
  commit: (commit) => {
    host.post({ type: 'commit', ...commit });
    if (!heartbeat.answers) keepUnsent();
    const { open } = host.memory;
    if (open.hint !== false) host.remember({ open: { ...open, hint: false } });
  },
  changed: () => throttle.request(),
  failed: (because) => view.failure(because),
  read: (pointer) => model.read(pointer),
  after: later,
});

const heartbeat = new Heartbeat({
  ask: () => host.post({ type: 'ping' }),
  changed: (answers) => {
    gestures.hostAnswers(answers);
    if (answers) {
      host.remember({ unsent: undefined });
      view.silent(undefined);
    } else keepUnsent();
  },
  after: later,
  now: () => performance.now(),
});

/** Remembers, and says, what was set and is not written: the page may be hidden, and with it forgotten, before it is. */
function keepUnsent(): void {
  const { unsettled } = gestures;
  const { document } = model;
  if (unsettled && document) host.remember({ unsent: { mark: markOf(document.text), ...unsettled } });
  view.silent({ label: host.memory.unsent?.label, reconnect: () => reconnectAddress(host.memory) });
}

/** What was kept over a reload of the page goes into the text that it was set on, and into no other. */
function sendKept(unsent: Unsent, { text }: DocumentMessage): void {
  host.remember({ unsent: undefined });
  if (unsent.mark === markOf(text)) gestures.once(unsent.changes, unsent.label);
  else if (!unsent.changes.every(({ pointer, value }) => isWritten(pointer, value)))
    view.failure(t(msg`The text has changed meanwhile; not written: ${unsent.label}.`));
}

function isWritten(pointer: string, value: Value): boolean {
  const read = model.read(pointer);
  return read !== undefined && sameValue(read, value);
}

const look: Preview['look'] = (change) => {
  if (change.mechanism !== undefined || change.variant !== undefined) {
    gestures.finish();
    model.forgetPrevious();
  }
  host.remember(change);
  throttle.request();
};

const announcer = new Announcer(
  (text) => {
    part(PARTS.live).textContent = text;
  },
  (milliseconds, callback) => setTimeout(callback, milliseconds),
);
const playback = new Playback(() => throttle.request());
const target = gestureTarget(gestures, current);
const view = new View({
  host,
  playback,
  gestures: target,
  look,
  goTo: (offset, length) => {
    const { document } = model;
    if (document) host.post({ type: 'go-to', uri: document.uri, offset, length });
  },
  resized: () => throttle.request(),
  run: {
    underWay: () => runner.state.share !== undefined,
    cancel: () => runner.cancel(),
    restart: () => runner.restart(),
  },
  reducedMotion: () => now.reducedMotion,
  announce: (text) => announcer.state(text),
});

const runner = new Runner<Shown | Blank | undefined>({
  start: () => {
    const { overrides } = gestures;
    const moment = playback.override;
    const cause = gestures.holds() || overrides.length > 0 ? `gesture ${gestures.serial}` : moment ? 'moment' : 'text';
    return model.showInSlices({
      overrides,
      ...(moment && { moment }),
      memory: host.memory,
      whole: host.memory.open.words === true,
      cause,
      now: performance.now(),
    });
  },
  finished: (result) => {
    view.progress(runner.state);
    if (result) show(result);
  },
  changed: () => {
    view.progress(runner.state);
    showLatestError();
  },
  later: (callback) => setTimeout(callback),
  now: () => performance.now(),
});

/** While a corrected text is computed, or when that was cancelled, the error that was corrected is no longer shown. */
function showLatestError(): void {
  const shown = current();
  if (!shown) return;
  const latest = model.withLatestError(shown);
  if (latest !== shown) draw(latest);
}

function draw(next: Shown | Blank): void {
  state = next;
  view.draw(next, { appearance: now, mayEase: !document.hidden && !gestures.holds() && !playback.playing });
  updated.call();
  reveal.update();
}

function show(next: Shown | Blank): void {
  draw(next);
  const shown = current();
  // While the course is played a state for every frame would be noise: its events are announced, and the state where it stops.
  if (shown && !playback.playing) {
    const at = view.momentInView;
    announcer.state(`${at === undefined ? '' : `${at}. `}${spokenState(shown)}`);
  }
  const { uri, version } = next.document;
  const painted = `${uri} ${version}`;
  if (painted === paintedVersion) return;
  paintedVersion = painted;
  const millisecondsSinceScript = performance.now() - performance.getEntriesByName(STARTED)[0].startTime;
  host.post({ type: 'painted', uri, version, millisecondsSinceScript });
  loadPanels();
}

const loadPanels = panelsLoader(script);
const sweeps = sweepsOf(() => (gestures.holds() ? undefined : current()?.written));

const preview: Preview = {
  get shown() {
    return current();
  },
  get theme() {
    return now.theme;
  },
  get reducedMotion() {
    return now.reducedMotion;
  },
  get memory() {
    return host.memory;
  },
  subscribe: (listener) => updated.add(listener),
  onTheme: (listener) => themeChanged.add(listener),
  look,
  gestures: target,
  command: (command, argument) => host.command(command, argument),
  pointerOf: (path) => {
    const shown = current();
    return shown ? parametersPointer(shown.variant.name, shown.mechanism.mechanism.id, ...path.split('/')) : '';
  },
  export: (file) => host.post({ type: 'export', ...file }),
  make: makers(() => current()!),
  sweeps,
  onReveal: (listener) => reveal.listen(listener),
  onRequest: (listener) => requests.listen(listener),
};
globalThis.interphasePreview = preview;

function receiveDocument(message: DocumentMessage): void {
  const { uri, locked } = message;
  const other = uri !== model.document?.uri;
  // Of an extension that was killed before this page was loaded.
  const kept = model.document === undefined && uri === host.memory.uri ? host.memory.unsent : undefined;
  gestures.showDocument(uri);
  if (other) {
    sweeps.forget();
    reveal.forget();
  }
  model.receive(message);
  // A run of another document is of no use any more.
  if (other) runner.restart();
  if (other && uri !== host.memory.uri) host.remember({ uri, locked, mechanism: undefined, variant: undefined });
  else if (other || locked !== host.memory.locked) host.remember({ uri, locked });
  if (kept) sendKept(kept, message);
  throttle.request();
}

onMessages({
  heard: () => heartbeat.heard(),
  document: receiveDocument,
  settled: ({ gesture, failure }) => gestures.settle(gesture, failure),
  reveal: ({ uri, pointer }) => {
    if (uri === model.document?.uri) reveal.ask(pointer);
  },
  request: (what) => requests.arrived(what),
});

keepFocus();
onUndoKeys((step) => {
  gestures.finish();
  host.post({ type: 'history', step });
});

// A gesture under way is written before the page is closed or hidden.
window.addEventListener('pagehide', () => gestures.finish());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) {
    heartbeat.start();
    return;
  }
  heartbeat.stop();
  playback.pause();
  gestures.finish();
});

if (!document.hidden) heartbeat.start();

onThemeChange(() => {
  now = appearance();
  themeChanged.call();
  throttle.request();
});
