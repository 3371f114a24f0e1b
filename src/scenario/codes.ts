/** Every code a problem can have: severity and meaning. The README's table is made from this. */
import { msg, type Text } from '../quantities/text.ts';
import { advice } from './rules/advice.ts';
import { differs } from './rules/differs.ts';
import { noEffect } from './rules/no-effect.ts';
import type { Rule } from './rules/rule.ts';

export interface CodeMeaning {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly meaning: Text;
  /** A JSON schema cannot say it, so the editor's own JSON service is silent. */
  readonly blindSpot?: true;
  /** What finds it in a scenario that is otherwise without errors; the others are found while the text is read. */
  readonly rule?: Rule;
}

export const CODES = {
  'json-syntax': { severity: 'error', meaning: msg`The text is not JSON (comments and trailing commas are allowed).` },
  'not-utf-8': { severity: 'error', meaning: msg`The file is saved in another encoding than UTF-8.`, blindSpot: true },
  'lost-character': {
    severity: 'warning',
    meaning: msg`A key or text with U+FFFD, which stands where a character was lost: the file was read in another encoding than it is in.`,
  },
  'duplicate-key': { severity: 'error', meaning: msg`A key is written twice in one object.`, blindSpot: true },
  'bad-key': { severity: 'error', meaning: msg`A key that JavaScript reserves, such as __proto__.`, blindSpot: true },
  'too-deep': {
    severity: 'error',
    meaning: msg`Objects and lists are nested more than 32 levels deep, or variants build on each other so deep.`,
    blindSpot: true,
  },
  'too-large': { severity: 'error', meaning: msg`The file is larger than 1 MiB, or one string longer than 64 KiB.`, blindSpot: true },
  'not-finite': { severity: 'error', meaning: msg`A number is too large to be represented.`, blindSpot: true },
  underflow: { severity: 'warning', meaning: msg`A number is so small that it becomes zero.` },
  'schema-override': { severity: 'warning', meaning: msg`A $schema key would replace the schema that comes with Interphase.` },
  'newer-version': { severity: 'warning', meaning: msg`The file was written for a newer minor version of the format.` },
  'unsupported-version': { severity: 'error', meaning: msg`The file was written for another major version of the format.` },
  'model-version': {
    severity: 'warning',
    meaning: msg`The file was written for another version of a mechanism.`,
  },
  'missing-key': { severity: 'error', meaning: msg`A key that must be there is missing.` },
  'unknown-key': { severity: 'error', meaning: msg`A key that the format or the mechanism does not know.` },
  'old-key': { severity: 'error', meaning: msg`A key of an earlier version of the mechanism; the fix keeps the meaning.` },
  'wrong-unit': { severity: 'error', meaning: msg`The right quantity in another unit; the fix converts the number.` },
  'wrong-dimension': { severity: 'error', meaning: msg`The unit does not fit the quantity.` },
  type: { severity: 'error', meaning: msg`A value of the wrong kind: text for a number, null, a list for an object.` },
  'not-an-option': { severity: 'error', meaning: msg`A word that is not one of the choices.` },
  'out-of-range': { severity: 'error', meaning: msg`A number where the model has no meaning.` },
  unusual: { severity: 'warning', meaning: msg`A number outside its usual range: results are extrapolated.` },
  'no-effect': { severity: 'hint', meaning: msg`A parameter that does nothing under the present choices.`, rule: noEffect },
  differs: {
    severity: 'hint',
    meaning: msg`Two mechanisms share a quantity, such as the temperature, and have two values for it.`,
    blindSpot: true,
    rule: differs,
  },
  advice: {
    severity: 'warning',
    meaning: msg`Values that are allowed but do not go together well.`,
    blindSpot: true,
    rule: advice,
  },
  'table-rule': { severity: 'error', meaning: msg`The rows of a table contradict each other.`, blindSpot: true },
  'not-taking-part': { severity: 'error', meaning: msg`A mechanism that is not a key of "parameters".`, blindSpot: true },
  'no-such-parameter': { severity: 'error', meaning: msg`A pointer to a parameter that does not exist.`, blindSpot: true },
  'no-such-output': { severity: 'error', meaning: msg`A pointer to an output that does not exist.`, blindSpot: true },
  'link-cycle': { severity: 'error', meaning: msg`Links that feed a mechanism with its own output.`, blindSpot: true },
  'link-and-value': { severity: 'error', meaning: msg`A parameter has both a link and a value.`, blindSpot: true },
  'reserved-name': { severity: 'error', meaning: msg`A name that pointers use for something else.` },
  'unknown-variant': { severity: 'error', meaning: msg`A variant extends one that does not exist.`, blindSpot: true },
  'variant-cycle': { severity: 'error', meaning: msg`Variants that extend each other in a ring.`, blindSpot: true },
  'bad-sweep': { severity: 'error', meaning: msg`The points of a sweep contradict each other.`, blindSpot: true },
  'sweep-too-large': { severity: 'error', meaning: msg`A sweep with more than 10,001 points, counted over all variants.`, blindSpot: true },
  'bad-path': {
    severity: 'error',
    meaning: msg`The path of a measured file is absolute, leaves the folder of the scenario, or means something else on another system.`,
  },
  'too-many': { severity: 'error', meaning: msg`More than 8 measurements, or more than 100 sweeps.` },
  'file-not-found': { severity: 'error', meaning: msg`A measured file does not exist, or cannot be read.`, blindSpot: true },
  'file-too-large': { severity: 'error', meaning: msg`A measured file of more than 1 MiB, or more than 10,001 rows.`, blindSpot: true },
  'file-not-text': { severity: 'error', meaning: msg`A measured file that is not text in UTF-8.`, blindSpot: true },
  'file-empty': { severity: 'error', meaning: msg`A measured file without a row of numbers.`, blindSpot: true },
  'file-columns': {
    severity: 'error',
    meaning: msg`A row of a measured file with too few or too many cells, or columns in another order.`,
    blindSpot: true,
  },
  'file-hole': { severity: 'error', meaning: msg`An empty cell in a measured file.`, blindSpot: true },
  'file-not-a-number': { severity: 'error', meaning: msg`A cell of a measured file that is not a number.`, blindSpot: true },
  'file-range': {
    severity: 'error',
    meaning: msg`A number without meaning in a measured file, such as a frequency of zero.`,
    blindSpot: true,
  },
  'file-unit': { severity: 'warning', meaning: msg`The header of a measured file names another unit than the one that is read.` },
  'file-sign': { severity: 'warning', meaning: msg`A measured spectrum that seems to hold the negative of its imaginary part.` },
  'reading-failed': { severity: 'error', meaning: msg`A defect of Interphase: a part of the text could not be read.`, blindSpot: true },
  'check-failed': { severity: 'warning', meaning: msg`A defect of Interphase: one of its checks came to no end.`, blindSpot: true },
  'unknown-reference': { severity: 'warning', meaning: msg`A source names a reference that is not listed.` },
} as const satisfies Record<string, CodeMeaning>;

export type ProblemCode = keyof typeof CODES;

/** Codes whose cause a JSON schema cannot express. */
export const BLIND_SPOTS: readonly ProblemCode[] = (Object.keys(CODES) as ProblemCode[]).filter((code) => 'blindSpot' in CODES[code]);

/** The rules over a whole scenario, each with the code of what it finds. */
export const RULES: readonly (readonly [code: ProblemCode, rule: Rule])[] = (Object.keys(CODES) as ProblemCode[]).flatMap((code) => {
  const row: CodeMeaning = CODES[code];
  return row.rule ? [[code, row.rule] as const] : [];
});
