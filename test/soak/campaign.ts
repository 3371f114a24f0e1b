/** A random campaign: something that must hold for every input, tried with as many as one has time for (`npm run soak`). */
import type fc from 'fast-check';

export interface Campaign {
  /** What holds, whatever the input. */
  readonly holds: string;
  /** How many inputs `npm test` tries, always the same ones. */
  readonly share: number;
  // biome-ignore lint/suspicious/noExplicitAny: every campaign has inputs of a kind of its own.
  readonly property: fc.IRawProperty<any>;
}
