/** Which numbers of a mechanism moved with which of its versions: for files, and lessons, that were written for an earlier one. */
import { computed, msg, sequence, type Text } from '../../quantities/text.ts';
import { completeValues, type Mechanism } from './mechanism.ts';
import { type Parameter, sameValue, type Value } from './parameter.ts';
import { scalarWords, valueWords } from './wording.ts';

/** What a version brought. What the numbers are now is not repeated: the mechanism says it. */
export interface VersionStep {
  readonly version: number;
  /** Parameter, or `parameter/member` where the default follows a choice -> the default that it had before. */
  readonly defaults: Readonly<Record<string, Value>>;
  /** Output -> what it was before with every parameter at its default; keys of verdicts as they are. */
  readonly outputs: Readonly<Record<string, number | string>>;
}

export interface Move {
  readonly key: string;
  readonly before: Text;
  readonly after: Text;
}

/** The defaults that moved since a version, each from what it was then. */
export function movedDefaults(mechanism: Mechanism, version: number): readonly Move[] {
  return Object.entries(earliest(mechanism, version, ({ defaults }) => defaults)).flatMap(([key, before]) => {
    const [name, member] = key.split('/');
    const parameter: Parameter | undefined = mechanism.parameters[name];
    const now = member === undefined ? parameter?.default : parameter?.kind === 'number' ? parameter.defaultBy?.values[member] : undefined;
    if (!parameter || now === undefined || sameValue(before, now)) return [];
    return [{ key, before: valueWords(name, parameter, before), after: valueWords(name, parameter, now) }];
  });
}

/** The results that moved since a version, with every parameter at its default. Runs the model once. */
export function movedOutputs(mechanism: Mechanism, version: number): readonly Move[] {
  const before = Object.entries(earliest(mechanism, version, ({ outputs }) => outputs));
  if (before.length === 0) return [];
  const { scalars } = mechanism.simulate(completeValues(mechanism));
  return before.flatMap(([key, was]) =>
    mechanism.outputs[key] ? [{ key, before: scalarWords(mechanism, key, was), after: scalarWords(mechanism, key, scalars[key]) }] : [],
  );
}

/** Of several versions the first says what a number was. */
function earliest<T>(
  { history = [] }: Mechanism,
  version: number,
  part: (step: VersionStep) => Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const later = history.filter((step) => step.version > version).sort((a, b) => b.version - a.version);
  return Object.assign({}, ...later.map(part));
}

/** More would hide what matters. */
const MOST_MOVES = 6;

/** What moved, in one sentence each; the defaults first, then the results, which take a run of the model when they are said. */
export function movesInWords(mechanism: Mechanism, version: number): Text {
  const defaults = movedDefaults(mechanism, version);
  const told = ({ key, before, after }: Move) => sequence([key, ' ', before, ' → ', after], '');
  const listed = (moves: readonly Move[]) => {
    const some = sequence(moves.slice(0, MOST_MOVES).map(told), ', ');
    return moves.length > MOST_MOVES ? msg`${some} and ${moves.length - MOST_MOVES} more` : some;
  };
  return computed(() => {
    const outputs = movedOutputs(mechanism, version);
    return sequence([
      ...(defaults.length > 0 ? [msg`Defaults that moved: ${listed(defaults)}.`] : []),
      ...(outputs.length > 0 ? [msg`Results that moved where everything is at its default: ${listed(outputs)}.`] : []),
    ]);
  });
}
