/**
 * What the first bundle (engine and picture) offers to the second (controls, charts, knowledge): one typed global, so that
 * the engine is in the page once.
 */

import type { Theme } from '../../drawing/palette.ts';
import type { Frame, Picture } from '../../drawing/picture.ts';
import type { CommandMessage, DocumentMessage, ExportMessage, PreviewMemory, RequestMessage } from '../../protocol/messages.ts';
import type { MeasuredReading } from '../../scenario/measured/measured.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { MechanismRun, ScenarioRun, VariantRun } from '../../scenario/results.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SweepRun } from '../../scenario/sweep.ts';
import type { PathValues } from './changes.ts';
import type { SweeperState } from './sweeper.ts';

/** The state that is shown: the newest run of the newest text that could be run. */
export interface Shown {
  readonly document: DocumentMessage;
  /** As the file is, and will be once the gestures under way are written. */
  readonly written: Scenario;
  /** The same, or as it is at the moment that is played. */
  readonly scenario: Scenario;
  /** Of the mechanism in view and of those that feed it; of all while the state of all is read in words. */
  readonly run: ScenarioRun;
  /** All mechanisms were run. */
  readonly whole: boolean;
  readonly variant: VariantRun;
  /** The mechanism in view, in the variant in view. */
  readonly mechanism: MechanismRun;
  /** What measured files give, and what is wrong with them. */
  readonly measured: MeasuredReading;
  /** The same mechanism in the base, when another variant is in view. */
  readonly base?: MechanismRun;
  /** The mechanism in view as it was before the latest change. */
  readonly before?: MechanismRun;
  /** The text does not read: what is shown is the last state that did. */
  readonly broken?: Problem;
  /** Why the controls are disabled, or undefined. */
  readonly fixed?: string;
}

export interface Preview {
  readonly shown: Shown | undefined;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly memory: PreviewMemory;
  /** Called after every run, and when theme or view change. */
  subscribe(listener: () => void): void;
  /** Called when the colours change, before everything is drawn again. */
  onTheme(listener: () => void): void;
  /** Changes the view (never the document) and shows it. */
  look(change: Partial<Omit<PreviewMemory, 'uri' | 'locked'>>): void;

  /** A gesture on the mechanism and variant in view; `control` is any name that is unique in the page. */
  readonly gestures: {
    begin(control: string): void;
    move(control: string, values: PathValues): void;
    type(control: string, values: PathValues): void;
    release(control: string): void;
    cancel(control: string): void;
    once(values: PathValues, label?: string): void;
    holds(control: string): boolean;
    /** Whether a gesture is under way on any control. */
    anyHeld(): boolean;
  };

  command(command: CommandMessage['command'], argument?: string): void;
  /** Where the value of a path of the mechanism in view is, or would be, written. */
  pointerOf(path: string): string;
  export(file: Omit<ExportMessage, 'type'>): void;
  /** What only the first bundle can make. */
  readonly make: {
    /** The picture in view for a frame of this size. */
    picture(frame: Frame): Picture;
    paint(context: CanvasRenderingContext2D, picture: Picture, theme: Theme): void;
    /** All results of all variants. */
    csv(): string;
    /** The state in sentences. */
    words(): string;
  };
  /** Sweeps of the file, computed in slices. */
  readonly sweeps: {
    /** The state of a sweep. Starts it where it is missing, except during a gesture. */
    want(name: string): SweeperState<SweepRun>;
    cancel(): void;
    restart(): void;
    onProgress(listener: () => void): void;
  };
  /** Calls back for `request` messages, also for those that came before. */
  onRequest(listener: (what: RequestMessage['what']) => void): void;
  /** Calls back for `reveal` messages whose parameter is in view. */
  onReveal(listener: (path: string) => void): void;
}

declare global {
  var interphasePreview: Preview | undefined;
}
