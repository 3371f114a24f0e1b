/**
 * Gestures on controls. While a gesture lasts its values live here and nowhere else; when it ends they leave as exactly one
 * commit; until the host has settled that commit they stay on screen. No DOM, no clock of its own.
 */

import { sameValue, type Value } from '../../mechanisms/contract/parameter.ts';
import { msg } from '../../quantities/text.ts';
import { t } from '../ui/l10n.ts';

export interface Change {
  /** As in the file: `/parameters/tip-field/height_um`. */
  readonly pointer: string;
  readonly value: Value;
}

export interface Commit {
  readonly uri: string;
  readonly gesture: number;
  readonly changes: readonly Change[];
  readonly label: string;
}

interface GestureSurroundings {
  /** Sends a finished gesture to the extension. */
  commit(commit: Commit): void;
  /** The overrides are different now: run again. */
  changed(): void;
  /** The host could not apply a gesture. */
  failed(because: string): void;
  /** The value in the latest document, defaults filled in. */
  read(pointer: string): Value | undefined;
  /** Calls back once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** A pause of the keyboard this long ends its gesture. */
export const KEY_PAUSE_MS = 400;
/** A commit that the host never answers is given up, so that the page shows the text again. */
export const UNANSWERED_MS = 10_000;

interface Active {
  readonly control: string;
  readonly values: Map<string, Value>;
  label: string;
  stopTimer: () => void;
}

interface Outstanding {
  readonly gesture: number;
  readonly changes: readonly Change[];
  readonly label: string;
  stopTimer: () => void;
}

const nothing = () => {};

export class Gestures {
  readonly #surroundings: GestureSurroundings;
  #uri: string | undefined;
  #active: Active | undefined;
  #outstanding: Outstanding[] = [];
  #count = 0;
  #begun = 0;
  #answers = true;

  constructor(surroundings: GestureSurroundings) {
    this.#surroundings = surroundings;
  }

  /** The page shows this document now. A gesture on another one is finished, into the document it began in. */
  showDocument(uri: string): void {
    if (uri === this.#uri) return;
    this.finish();
    for (const { stopTimer } of this.#outstanding) stopTimer();
    this.#outstanding = [];
    this.#uri = uri;
  }

  /** A gesture begins on the control, which ignores incoming values until the release. Ends the gesture of any other control. */
  begin(control: string): void {
    if (this.#active?.control === control) return;
    this.finish();
    this.#begun++;
    this.#active = { control, values: new Map(), label: '', stopTimer: nothing };
  }

  /** New values of the gesture; begins one when there is none. */
  move(control: string, changes: readonly Change[], label: string): void {
    this.begin(control);
    const active = this.#active!;
    active.stopTimer();
    active.stopTimer = nothing;
    active.label = label;
    for (const { pointer, value } of changes) {
      active.values.delete(pointer);
      active.values.set(pointer, value);
    }
    this.#surroundings.changed();
  }

  /** New values from the keyboard: the gesture ends after a pause. */
  type(control: string, changes: readonly Change[], label: string): void {
    this.move(control, changes, label);
    this.#active!.stopTimer = this.#surroundings.after(KEY_PAUSE_MS, () => this.release(control));
  }

  /** The gesture ends: one commit, or none when nothing differs from the text. */
  release(control: string): void {
    const active = this.#active;
    if (active?.control !== control) return;
    this.#active = undefined;
    active.stopTimer();
    const changes = [...active.values].map(([pointer, value]) => ({ pointer, value }));
    const inText = ({ pointer, value }: Change) => {
      const read = this.#surroundings.read(pointer);
      return read !== undefined && sameValue(read, value);
    };
    const settledAlready = this.#outstanding.length === 0 && changes.every(inText);
    if (changes.length > 0 && !settledAlready && this.#uri !== undefined) {
      const gesture = ++this.#count;
      const outstanding = { gesture, changes, label: active.label, stopTimer: nothing };
      this.#outstanding.push(outstanding);
      if (this.#answers) this.#giveUpLater(outstanding);
      this.#surroundings.commit({ uri: this.#uri, gesture, changes, label: active.label });
    }
    this.#surroundings.changed();
  }

  /** Drops the gesture without a commit (Escape). */
  cancel(control: string): void {
    if (this.#active?.control !== control) return;
    this.#active.stopTimer();
    this.#active = undefined;
    this.#surroundings.changed();
  }

  /** A gesture of one step: a choice, a switch, a preset. */
  once(changes: readonly Change[], label: string): void {
    this.move('', changes, label);
    this.release('');
  }

  /** Ends whatever gesture there is. */
  finish(): void {
    if (this.#active) this.release(this.#active.control);
  }

  /** The host applied a commit (its document message came before), or could not. */
  settle(gesture: number, failure?: string): void {
    const entry = this.#outstanding.find((outstanding) => outstanding.gesture === gesture);
    if (!entry) return;
    entry.stopTimer();
    this.#outstanding = this.#outstanding.filter((outstanding) => outstanding !== entry);
    if (failure !== undefined) this.#surroundings.failed(failure);
    this.#surroundings.changed();
  }

  /** While the extension does not answer no commit is given up: what the hand set last stays on the screen. */
  hostAnswers(answers: boolean): void {
    this.#answers = answers;
    for (const outstanding of this.#outstanding) {
      outstanding.stopTimer();
      if (answers) this.#giveUpLater(outstanding);
    }
  }

  #giveUpLater(outstanding: Outstanding): void {
    outstanding.stopTimer = this.#surroundings.after(UNANSWERED_MS, () =>
      this.settle(outstanding.gesture, t(msg`The editor did not answer. Try again.`)),
    );
  }

  /** The commits that are under way, as one. */
  get unsettled(): Omit<Commit, 'uri' | 'gesture'> | undefined {
    const label = this.#outstanding.at(-1)?.label;
    return label === undefined ? undefined : { changes: merged(this.#outstanding.flatMap(({ changes }) => changes)), label };
  }

  /** Whether a gesture is under way on this control (or, without an argument, on any). */
  holds(control?: string): boolean {
    return this.#active !== undefined && (control === undefined || this.#active.control === control);
  }

  /** Rises with every gesture that begins. */
  get serial(): number {
    return this.#begun;
  }

  /** Values that override the text: commits under way, oldest first, then the gesture under way. */
  get overrides(): readonly Change[] {
    const held = [...(this.#active?.values ?? [])].map(([pointer, value]) => ({ pointer, value }));
    return merged([...this.#outstanding.flatMap(({ changes }) => changes), ...held]);
  }
}

/** Of several values for one place the last, in the order in which they were set. */
function merged(changes: readonly Change[]): readonly Change[] {
  const values = new Map<string, Value>();
  for (const { pointer, value } of changes) {
    values.delete(pointer);
    values.set(pointer, value);
  }
  return [...values].map(([pointer, value]) => ({ pointer, value }));
}
