/** What the command line needs from its surroundings. */
import type { Language } from '../quantities/text.ts';
import type { Attachment } from '../scenario/index.ts';
import type { Format } from './formats.ts';
import type { Style } from './style.ts';

export interface Io {
  /** Resolves when it is written. Rejects with `OutputClosed` when nobody reads any longer, else with a `Failure` when it cannot be written. */
  write(text: string): Promise<void>;
  /** Notices: standard error. */
  notice(text: string): void;
  /** The bytes of a scenario file, or as many as tell that there are too many. @throws Failure when it cannot be read */
  read(file: string): Promise<Uint8Array>;
  /** A file that the scenario in `file` names, from the folder of that file; never one outside of it. */
  attach(file: string, path: string): Promise<Attachment>;
  /** How to colour what is read on this output. */
  readonly style: Style;
  /** Columns of the terminal, else 100. */
  readonly width: number;
  /** Language of texts when the command line does not choose one: a BCP 47 tag. */
  readonly language: string;
  /** The words of the language with this tag; without a catalogue for it, none. */
  words(tag: string): Language['words'];
}

/** What every command gets. */
export interface Context {
  readonly io: Io;
  readonly format: Format;
  readonly language: Language;
}

/** The reader of our output went away (`| head`): end quietly. */
export class OutputClosed extends Error {}
