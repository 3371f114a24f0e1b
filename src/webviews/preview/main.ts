/**
 * The first bundle of the preview: engine, picture, headline numbers. It draws as soon as the document is here and then
 * loads the second bundle (panels.ts), so that the first picture waits for no control and no chart.
 */
import { l10n } from '../ui/l10n.ts';
import './started.ts';

import { pictureOf } from '../../mechanisms/contract/scene.ts';
import { type DocumentMessage, type FromPreview, PROTOCOL_VERSION, type PreviewMemory, type ToPreview } from '../../protocol/messages.ts';
import { PARTS } from '../../protocol/page.ts';
import { say } from '../../quantities/text.ts';
import { describeRun } from '../../scenario/describe.ts';
import { segmentsOf } from '../../scenario/pointer.ts';
import type { ScenarioRun } from '../../scenario/results.ts';
import { runScenario } from '../../scenario/run.ts';
import { resultTable, toCsv } from '../../scenario/tables.ts';
import { element, part, setText } from '../ui/dom.ts';
import { Announcer, spokenState } from './announcer.ts';
import { blankState } from './blank.ts';
import type { Preview, Shown } from './bridge.ts';
import { Busy } from './busy.ts';
import { parameterOf, parametersPointer, presetInView } from './changes.ts';
import { reportFaults } from './faults.ts';
import { Pacer } from './frame-throttle.ts';
import { handsOn } from './gesture-target.ts';
import { Gestures } from './gestures.ts';
import { Header } from './header.ts';
import { Headlines } from './headlines.ts';
import { keepFocus } from './keep-focus.ts';
import { type Blank, isBlank, Model } from './model.ts';
import { MovingPicture } from './moving-picture.ts';
import { Notice } from './notice.ts';
import { panelsLoader } from './panels-loader.ts';
import { Playback } from './playback.ts';
import { Player } from './player.ts';
import { Runner } from './runner.ts';
import { paintOn, Stage } from './stage.ts';
import { STARTED } from './started.ts';
import { sweepsOf } from './sweeps.ts';
import { onThemeChange, surroundings } from './theme.ts';
import { onUndoKeys } from './undo-keys.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): PreviewMemory | undefined;
  setState(state: PreviewMemory): void;
};

const script = document.currentScript as HTMLScriptElement;
const host = acquireVsCodeApi();
const language = document.documentElement.lang || 'en';

reportFaults((kind, text) => host.postMessage({ type: 'fault', kind, text }));
// What comes back waits for the end of this script: the document is on its way while the page is being built.
host.postMessage({ type: 'ready', protocol: PROTOCOL_VERSION });

const model = new Model();
let memory: PreviewMemory = { uri: '', locked: false, figures: {}, open: {}, scales: {}, ...host.getState() };
let here = surroundings();
let state: Shown | Blank | undefined;
let paintedVersion: string | undefined;
const listeners: (() => void)[] = [];
const themeListeners: (() => void)[] = [];
const revealListeners: ((path: string) => void)[] = [];

const pacer = new Pacer(
  () => runner.request(),
  (callback) => requestAnimationFrame(callback),
);

const gestures = new Gestures({
  commit: (commit) => {
    host.postMessage({ type: 'commit', ...commit });
    if (memory.open.hint !== false) remember({ open: { ...memory.open, hint: false } });
  },
  changed: () => pacer.request(),
  failed: (because) => notice.failure(because),
  read: (pointer) => model.read(pointer),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
});

const main = part(PARTS.main);
const header = new Header(part(PARTS.header), {
  language,
  chooseMechanism: (mechanism) => look({ mechanism }),
  chooseVariant: (variant) => look({ variant }),
});
const notice = new Notice(part(PARTS.notice), { goTo, openText: () => host.postMessage({ type: 'command', command: 'open-text' }) });
const stage = new Stage({
  language,
  gestures: () => hands,
  resized: () => pacer.request(),
  probed: (at) => movingPicture.probe(at),
  key: (key) => player.key(key),
});
const movingPicture = new MovingPicture(stage);
const busy = new Busy({ cancel: () => runner.cancel(), restart: () => runner.restart() });
stage.root.append(busy.root);
const playback = new Playback(() => pacer.request());
const player = new Player(playback, {
  language,
  gestures: () => hands,
  reducedMotion: () => here.reducedMotion,
  busy: () => runner.state.share !== undefined,
  announce: (text) => announcer.state(text),
});
const headlines = new Headlines();
const blank = blankState((command, argument) =>
  host.postMessage({ type: 'command', command, ...(argument !== undefined && { argument }) }),
);
const takeaway = element('span', { class: 'takeaway' });
const hint = element('span', {}, l10n.t('Drag a handle in the picture, or change a value below.'));
part(PARTS.see).append(
  element('h2', { class: 'visually-hidden' }, l10n.t('See')),
  stage.root,
  player.root,
  element('p', { class: 'stage-caption' }, takeaway, hint),
  headlines.root,
  headlines.remarks,
  blank.root,
);
const announcer = new Announcer(
  (text) => {
    part(PARTS.live).textContent = text;
  },
  (milliseconds, callback) => setTimeout(callback, milliseconds),
);

function current(): Shown | undefined {
  return state && !isBlank(state) ? state : undefined;
}

/** What is not in view is run when it is asked for. */
function wholeRun(): ScenarioRun {
  const { whole, run, scenario } = current()!;
  return whole ? run : runScenario(scenario);
}

const hands = handsOn(gestures, current, language);

function goTo(offset: number, length: number): void {
  const { document } = model;
  if (document) host.postMessage({ type: 'go-to', uri: document.uri, offset, length });
}

function look(change: Parameters<Preview['look']>[0]): void {
  if (change.mechanism !== undefined || change.variant !== undefined) {
    gestures.finish();
    model.forgetBefore();
  }
  remember(change);
  pacer.request();
}

function remember(change: Partial<PreviewMemory>): void {
  memory = { ...memory, ...change };
  host.setState(memory);
}

const runner = new Runner<Shown | Blank | undefined>({
  start: () => {
    const { overrides } = gestures;
    const moment = playback.override;
    const cause = gestures.holds() || overrides.length > 0 ? `gesture ${gestures.serial}` : moment ? 'moment' : 'text';
    return model.showInSlices({
      overrides,
      ...(moment && { moment }),
      memory,
      whole: memory.open.words === true,
      cause,
      now: performance.now(),
    });
  },
  finished: (result) => {
    busy.update(runner.state);
    if (result) show(result);
  },
  changed: () => {
    busy.update(runner.state);
    correctError();
  },
  later: (callback) => setTimeout(callback),
  now: () => performance.now(),
});

/** An error that was corrected is not said on while the corrected text is computed, nor when that was cancelled. */
function correctError(): void {
  const shown = current();
  if (!shown) return;
  const latest = model.withLatestError(shown);
  if (latest === shown) return;
  state = latest;
  draw(latest);
  for (const listener of listeners) listener();
}

function show(next: Shown | Blank): void {
  state = next;
  draw(state);
  for (const listener of listeners) listener();
  const shown = current();
  // A state for every frame is noise; the events of the course are told, and where it stops.
  if (shown && !playback.playing) {
    const at = player.momentInView;
    announcer.state(`${at === undefined ? '' : `${at}. `}${spokenState(shown, language)}`);
  }
  const painted = `${state.document.uri} ${state.document.version}`;
  if (painted === paintedVersion) return;
  paintedVersion = painted;
  host.postMessage({
    type: 'painted',
    uri: state.document.uri,
    version: state.document.version,
    millisecondsSinceScript: performance.now() - performance.getEntriesByName(STARTED)[0].startTime,
  });
  loadPanels();
}

function draw(now: Shown | Blank): void {
  notice.update(now);
  if (isBlank(now)) {
    main.dataset.state = now.blank;
    header.blank(now.document.name);
    blank.update(now);
    return;
  }
  main.dataset.state = now.broken ? 'stale' : 'live';
  main.dataset.mechanism = now.mechanism.mechanism.id;
  header.update(now, here.theme);
  movingPicture.show(now, here.theme, !here.reducedMotion && !document.hidden && !gestures.holds() && !playback.playing);
  setText(takeaway, say(presetInView(now.mechanism)?.lesson ?? now.mechanism.mechanism.takeaway, language));
  // Who has done it once need not be told again.
  hint.hidden = !stage.hasHandles || now.fixed !== undefined || memory.open.hint === false;
  player.update(now);
  stage.playable(player.playable);
  headlines.update(now, language);
}

const loadPanels = panelsLoader(script);
const sweeps = sweepsOf(() => (gestures.holds() ? undefined : current()?.written));

globalThis.interphasePreview = {
  get shown() {
    return current();
  },
  get theme() {
    return here.theme;
  },
  get reducedMotion() {
    return here.reducedMotion;
  },
  get memory() {
    return memory;
  },
  language,
  subscribe: (listener) => listeners.push(listener),
  onTheme: (listener) => themeListeners.push(listener),
  look,
  gestures: hands,
  say: (text) => say(text, language),
  command: (command, argument) => host.postMessage({ type: 'command', command, ...(argument !== undefined && { argument }) }),
  pointerOf: (path) => {
    const shown = current();
    return shown ? parametersPointer(shown.variant.name, shown.mechanism.mechanism.id, ...path.split('/')) : '';
  },
  export: (file) => host.postMessage({ type: 'export', ...file }),
  make: {
    picture: (frame) => {
      const { mechanism, values, result } = current()!.mechanism;
      return pictureOf(mechanism, values, result, frame, { language });
    },
    paint: (context, made, theme) => paintOn(context, made, theme, language),
    csv: () => toCsv(resultTable(wholeRun())),
    words: () => describeRun(current()!.scenario, wholeRun(), language),
  },
  sweeps,
  onReveal: (listener) => revealListeners.push(listener),
  onRequest: (listener) => {
    requestListener = listener;
    for (const what of waitingRequests.splice(0)) listener(what);
  },
};

let requestListener: ((what: Extract<ToPreview, { type: 'request' }>['what']) => void) | undefined;
const waitingRequests: Extract<ToPreview, { type: 'request' }>['what'][] = [];

function receiveDocument(message: DocumentMessage): void {
  const other = message.uri !== model.document?.uri;
  gestures.showDocument(message.uri);
  if (other) sweeps.forget();
  model.receive(message);
  // A run of another document is of no use any more.
  if (other) runner.restart();
  if (other && message.uri !== memory.uri) remember({ uri: message.uri, locked: message.locked, mechanism: undefined, variant: undefined });
  else if (other || message.locked !== memory.locked) remember({ uri: message.uri, locked: message.locked });
  pacer.request();
}

function reveal(pointer: string): void {
  const segments = segmentsOf(pointer) ?? [];
  const variant = segments[0] === 'variants' ? segments[1] : undefined;
  const [root, mechanism, ...path] = variant === undefined ? segments : segments.slice(2);
  if (root !== 'parameters' || mechanism === undefined) return;
  const change = {
    ...(mechanism !== memory.mechanism && { mechanism }),
    ...(variant !== undefined && variant !== memory.variant && { variant }),
  };
  if (Object.keys(change).length > 0) look(change);
  const shown = current();
  if (path.length > 0 && shown?.mechanism.mechanism.id === mechanism && parameterOf(shown.mechanism.mechanism, path.join('/'))) {
    for (const listener of revealListeners) listener(path.join('/'));
  }
}

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  switch (data?.type) {
    case 'document':
      return receiveDocument(data);
    case 'settled':
      return gestures.settle(data.gesture, data.failure);
    case 'reveal':
      return data.uri === model.document?.uri ? reveal(data.pointer) : undefined;
    case 'request':
      if (requestListener) requestListener(data.what);
      else waitingRequests.push(data.what);
      return;
  }
});

keepFocus();
onUndoKeys((step) => {
  gestures.finish();
  host.postMessage({ type: 'history', step });
});

// The page may go at any time: what is in hand is not lost.
window.addEventListener('pagehide', () => gestures.finish());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) return;
  playback.pause();
  gestures.finish();
});

onThemeChange(() => {
  here = surroundings();
  for (const listener of themeListeners) listener();
  pacer.request();
});
