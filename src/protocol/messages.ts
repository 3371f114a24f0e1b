/**
 * The messages between the extension and the preview.
 * The preview gets the text and computes everything itself; a gesture comes back as new values, and the extension turns
 * them into one minimal edit of the text as it stands at that moment.
 */
import type { Value } from '../mechanisms/contract/parameter.ts';
import type { Attachment } from '../scenario/measured/attachment.ts';
import type { Unsent } from './unsent.ts';

export const PROTOCOL_VERSION = 2;

/**
 * What the page remembers with `setState`: view state, never results. After a reload of the window the panel is restored from
 * `uri` and `locked`; the rest is the page's own.
 */
export interface PreviewMemory {
  readonly uri: string;
  readonly locked: boolean;
  readonly mechanism?: string;
  readonly variant?: string;
  /** Mechanism -> id of the figure whose tab is open. */
  readonly figures: Readonly<Record<string, string>>;
  /** Sections that were opened or closed by hand. */
  readonly open: Readonly<Record<string, boolean>>;
  /** What the extension has not taken, while it does not answer. */
  readonly unsent?: Unsent;
  /** `<mechanism>/<figure>/x` or `/y` -> the scale chosen by hand. */
  readonly scales: Readonly<Record<string, 'linear' | 'log'>>;
}

/** A whole snapshot of the document: the last one wins, nothing is a delta. */
export interface DocumentMessage {
  readonly type: 'document';
  readonly uri: string;
  readonly name: string;
  readonly version: number;
  readonly text: string;
  /** Controls are disabled: `git:` and other read-only documents. */
  readonly readOnly: boolean;
  /** An untitled document shown from the sidebar: offer "Save as scenario". */
  readonly untitled: boolean;
  readonly locked: boolean;
  /** In the custom editor, which is the document's own tab: there is nothing to lock. */
  readonly ownTab?: boolean;
  /** Files that the scenario names, as far as they were read. */
  readonly attachments?: readonly Attachment[];
}

/** The cursor entered a parameter in the text, or a mechanism was chosen in the sidebar. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly uri: string;
  /** `/parameters/tip-field` or `/parameters/tip-field/height_um`. */
  readonly pointer: string;
}

/** The edit of a gesture was applied (or not). Follows the document message that contains it. */
export interface SettledMessage {
  readonly type: 'settled';
  readonly gesture: number;
  readonly failure?: string;
}

/** The host asks the preview for something only it can make (a command from the palette). */
export interface RequestMessage {
  readonly type: 'request';
  readonly what: 'export-png' | 'export-svg' | 'export-csv' | 'copy-state';
}

/** A sign of life: the answer to `ping`. */
export interface PongMessage {
  readonly type: 'pong';
}

export type ToPreview = DocumentMessage | RevealMessage | SettledMessage | RequestMessage | PongMessage;

/** The page is up; answer with the document. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly protocol: number;
}

/** One gesture, finished: these values go into the text as one undo step. Pointers as in the file. */
export interface CommitMessage {
  readonly type: 'commit';
  readonly uri: string;
  /** Rising; the host answers with `settled`. */
  readonly gesture: number;
  readonly changes: readonly { readonly pointer: string; readonly value: Value }[];
  /** For the undo list and the status: "Set height to 2 µm". */
  readonly label: string;
}

export interface HistoryMessage {
  readonly type: 'history';
  readonly step: 'undo' | 'redo';
}

/** Show a place of the text: the error that keeps the picture from updating, or where a value is written. */
export interface GoToMessage {
  readonly type: 'go-to';
  readonly uri: string;
  readonly offset: number;
  readonly length: number;
}

/** A file for the user, or text for the clipboard. */
export interface ExportMessage {
  readonly type: 'export';
  readonly name: string;
  readonly format: 'png' | 'svg' | 'csv' | 'text';
  /** Base64 for png, plain text otherwise. */
  readonly content: string;
}

/** Run one of our commands on the document shown. */
export interface CommandMessage {
  readonly type: 'command';
  readonly command: 'save-as-scenario' | 'compare-variants' | 'run-sweep' | 'toggle-lock' | 'show-source' | 'open-text';
  readonly argument?: string;
}

/** A picture is on the screen (first paint after `ready`), with what the tests and the benchmark want to know. */
export interface PaintedMessage {
  readonly type: 'painted';
  readonly uri: string;
  readonly version: number;
  readonly millisecondsSinceScript: number;
}

/** Anything that went wrong in the page: shown in the output channel, and a failure in the tests. */
export interface FaultMessage {
  readonly type: 'fault';
  readonly kind: 'error' | 'csp';
  readonly text: string;
}

/** Is anybody there? Asked by a page that is seen, again and again. */
export interface PingMessage {
  readonly type: 'ping';
}

export type FromPreview =
  | ReadyMessage
  | PingMessage
  | CommitMessage
  | HistoryMessage
  | GoToMessage
  | ExportMessage
  | CommandMessage
  | PaintedMessage
  | FaultMessage;
