/** Facts of a mechanism in words, each in one way: a value, a result, a range, where a number is from, how sure one may be. */
import { quantity } from '../../quantities/numbers.ts';
import { isAbsent, type Scalar } from '../../quantities/scalar.ts';
import { msg, type Place, sequence, type Text, verbatim } from '../../quantities/text.ts';
import type { Claim, Mechanism } from './mechanism.ts';
import type { Parameter, Sought, Source, Value } from './parameter.ts';

const LEVELS: Readonly<Record<Claim['level'], Text>> = {
  established: msg`established`,
  'consistent-with-data': msg`consistent with data`,
  hypothesis: msg`hypothesis`,
  contested: msg`contested`,
  conditional: msg`conditional`,
};

/** How sure one may be of an output or a statement. */
export function levelWords(level: Claim['level']): Text {
  return LEVELS[level];
}

const SEARCHES: Readonly<Record<Sought, Text>> = {
  'not-found': msg`looked for, not found in public text`,
  'in-part': msg`looked for, found in part`,
  'not-yet': msg`not looked for yet`,
};

const CLASSES: Readonly<Record<Source['kind'], Text>> = {
  read: msg`Read in its source`,
  derived: msg`Derived and checked here`,
  recalled: msg`Recalled, check before citing`,
  illustrative: msg`Illustrative, not measured`,
  'modelling-choice': msg`Modelling choice, not measured`,
};

/** How far a number may be cited; of a recalled one also what a search for its source gave. */
export function sourceClassWords(source: Source): Text {
  if (source.kind !== 'recalled' || source.sought === undefined) return CLASSES[source.kind];
  return msg`Recalled (${SEARCHES[source.sought]}), check before citing`;
}

/** How far a number may be cited, and where it is from. */
export function sourceWords(source: Source): Text {
  const { citation } = source;
  return citation === undefined ? sourceClassWords(source) : sequence([sourceClassWords(source), ': ', citation], '');
}

/** A value is shown as it was written, as far as a person writes digits: 298.15 K. */
const VALUE_DIGITS = 6;

/** A value that a parameter takes: a quantity, the title of a member, on or off, how many rows. */
export function valueWords(key: string, parameter: Parameter, value: Value): Text {
  if (parameter.kind === 'number') return quantity(key, value as number, VALUE_DIGITS, true);
  if (parameter.kind === 'enumeration') return parameter.options[value as string]?.title ?? verbatim(String(value));
  if (parameter.kind === 'switch') return value ? msg`on` : msg`off`;
  const rows = (value as readonly unknown[]).length;
  return rows === 1 ? msg`1 row` : msg`${rows} rows`;
}

/** From the lower to the upper end, in the display unit of `key`. */
export function rangeWords(key: string, [minimum, maximum]: readonly [number, number]): Text {
  return msg`${quantity(key, minimum, 4, true)} to ${quantity(key, maximum, 4, true)}`;
}

/** Where a parameter usually lies, as a fact in a list; outside, results are extrapolated. */
export function usualFact(key: string, soft: readonly [number, number]): Text {
  return msg`Usual range: ${rangeWords(key, soft)}`;
}

/** Where a parameter has a meaning for the model, as a fact in a list; outside is an error. */
export function possibleFact(key: string, hard: readonly [number, number]): Text {
  return msg`Possible range: ${rangeWords(key, hard)}`;
}

/** Beside a result that rests on a parameter outside its usual range. */
export const EXTRAPOLATED = msg`Extrapolated: a parameter is outside its usual range.`;

/** @param parameters those outside their usual range, by key or title */
export function extrapolatedBy(parameters: readonly Place[]): Text {
  return msg`Extrapolated: outside the usual range of ${sequence([...new Set(parameters)], ', ')}.`;
}

/** The range of a number of a library in the literature, as a fact in a list. */
export function literatureFact(key: string, range: readonly [number, number]): Text {
  return msg`Literature: ${rangeWords(key, range)}`;
}

/**
 * A result: a number with its unit, a verdict in words, or why there is none.
 * @param digits significant digits of a number that is not whole
 */
export function scalarWords(mechanism: Mechanism, key: string, scalar: Scalar, digits = 3): Text {
  if (isAbsent(scalar)) return msg`no value: ${scalar.absent}`;
  if (typeof scalar === 'number') return quantity(key, scalar, digits, Number.isInteger(scalar));
  return verdictWords(mechanism, key, scalar);
}

/** A verdict in words. */
export function verdictWords(mechanism: Mechanism, key: string, verdict: string): Text {
  return mechanism.outputs[key]?.verdicts?.[verdict]?.title ?? verbatim(verdict);
}
