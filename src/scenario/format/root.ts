/** The keys of a scenario file. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { ENGLISH, msg, say, verbatim } from '../../quantities/text.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import { checkVersion, reportNoVersion } from '../rules/format-version.ts';
import { readLinks } from '../rules/links.ts';
import { readRequires } from '../rules/model-versions.ts';
import { readParameters, reportNoParameters, takingPart } from '../rules/parameters.ts';
import type { GivenParameters, Reference, Sweep, Variant } from '../scenario.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { closed, definedAs, objectSchema } from '../schema/object.ts';
import { axisSchema } from '../schema/sweep.ts';
import { scopeOf } from '../scope.ts';
import type { Key } from './key.ts';
import { MAXIMUM_MEASUREMENTS, MAXIMUM_SWEEPS } from './limits.ts';
import { MEASUREMENT, readMeasurements } from './measurement.ts';
import { named } from './named.ts';
import { RESERVED_VARIANT_NAMES } from './names.ts';
import { REFERENCE, readReferences } from './reference.ts';
import { readShow } from './show.ts';
import { readSources, SOURCE } from './source.ts';
import { readSweeps, SWEEP } from './sweep.ts';
import { line, string, text } from './text.ts';
import { readVariants, VARIANT } from './variant.ts';
import { FORMAT, FORMAT_VERSION } from './version.ts';

/** What the reading of a key may depend on: the values of other keys. */
interface Given {
  readonly parameters: GivenParameters;
  readonly variants: Readonly<Record<string, Variant>>;
  readonly sweeps: Readonly<Record<string, Sweep>>;
  readonly references: readonly Reference[];
}

interface RootKey<Value, Need extends keyof Given> extends Key<Value, Pick<Given, Need>> {
  /** Keys whose values the reading of this one is given: they are read before it. */
  readonly needs?: readonly Need[];
}

/** A row; what it is given is what it says it needs. */
function row<Value, Need extends keyof Given = never>(key: RootKey<Value, Need>): RootKey<Value, NoInfer<Need>> {
  return key;
}

export const ROOT = {
  interphase: row({
    meaning: msg`Version of the file format, always "${FORMAT_VERSION}".`,
    schema: {
      type: 'string',
      pattern: `^${FORMAT.major}\\.(0|[1-9]\\d*)$`,
      patternErrorMessage: say(msg`This version of Interphase reads format ${`${FORMAT.major}.x`}.`, ENGLISH),
      default: FORMAT_VERSION,
    },
    missing: reportNoVersion,
    read: (reader, node) => {
      checkVersion(reader, node);
      return undefined;
    },
  }),
  title: row({ meaning: msg`One line that says what the scenario shows.`, ...line }),
  notes: row({ meaning: msg`Longer text for the reader.`, ...text }),
  /** Mechanism id -> version of its model. */
  requires: row({
    meaning: msg`Version of each mechanism that the author worked with: \`{ "tip-field": 2 }\`.`,
    schema: versionsSchema,
    read: (reader, node) => readRequires(reader, node),
  }),
  parameters: row({
    meaning: msg`The mechanisms that take part, and the values that differ from their defaults.`,
    schema: definedAs('parameters'),
    missing: reportNoParameters,
    read: (reader, node) => readParameters(reader, node),
  }),
  /** Parameter pointer -> what feeds it, in an order in which they can be run (rules/links.ts). */
  links: row({
    meaning: msg`Feeds an output of one mechanism, or a parameter of it, into a parameter of another: \`{ "/parameters/tip-field/…": "/sei-impedance/…" }\`.`,
    schema: { type: 'object', additionalProperties: string.schema },
    needs: ['parameters', 'variants'],
    read: (reader, node, { parameters, variants }) => readLinks(reader, node, parameters, variants),
  }),
  variants: row({
    meaning: msg`Named alternatives that differ from the base in a few values and are compared with it.`,
    ...named(VARIANT, { reserved: RESERVED_VARIANT_NAMES }),
    needs: ['parameters'],
    read: (reader, node, { parameters }) =>
      readVariants(reader, reader.object(node, verbatim('"variants"')), new Set(Object.keys(parameters))),
  }),
  sweeps: row({
    meaning: msg`Runs over a range of one parameter, or of two.`,
    ...named(SWEEP, { maximum: MAXIMUM_SWEEPS, schema: axisSchema }),
    needs: ['parameters', 'variants'],
    read: (reader, node, { parameters, variants }) =>
      readSweeps(reader, reader.object(node, verbatim('"sweeps"')), takingPart(reader, parameters), Object.keys(variants).length + 1),
  }),
  measurements: row({
    meaning: msg`Measured files to lay over the charts of a mechanism: \`{ "cell-7": { "file": "cell-7.csv", "mechanism": "…" } }\`.`,
    ...named(MEASUREMENT, { maximum: MAXIMUM_MEASUREMENTS }),
    needs: ['parameters'],
    read: (reader, node, { parameters }) =>
      readMeasurements(reader, reader.object(node, verbatim('"measurements"')), new Set(Object.keys(parameters))),
  }),
  show: row({
    meaning: msg`Pointers of the results to show; without it, the two headline results of every mechanism.`,
    schema: { type: 'array', items: string.schema },
    needs: ['parameters', 'variants', 'sweeps'],
    read: readShown,
  }),
  /** Parameter pointer -> why it has its value. */
  sources: row({
    meaning: msg`Why a value was chosen: \`{ "/parameters/tip-field/height_um": { "doi": "…" } }\`.`,
    below: { by: 'pointer', keys: SOURCE },
    schema: (mechanisms) => ({ type: 'object', additionalProperties: objectSchema(SOURCE, mechanisms) }),
    needs: ['parameters', 'variants', 'references'],
    read: (reader, node, { parameters, variants, references }) =>
      readSources(
        reader,
        reader.object(node, verbatim('"sources"')),
        takingPart(reader, parameters),
        new Set(Object.keys(variants)),
        new Set(references.map(({ id }) => id)),
      ),
  }),
  references: row({
    meaning: msg`The works that sources point to.`,
    below: { by: 'number', keys: REFERENCE },
    schema: (mechanisms) => ({ type: 'array', items: objectSchema(REFERENCE, mechanisms) }),
    read: (reader, node) => readReferences(reader, node),
  }),
  assignment: row({
    meaning: msg`Goals and questions of a course.`,
    schema: { type: 'object' },
    read: (reader, node) => {
      reader.object(node, verbatim('"assignment"'));
      return undefined;
    },
  }),
} as const satisfies Readonly<Record<string, RootKey<unknown, keyof Given>>> & {
  readonly [Name in keyof Given]: RootKey<Given[Name], keyof Given>;
};

type RootName = keyof typeof ROOT;

/**
 * Read before the others: the version, which decides what an unknown key is, the words about the file, and what pointers lead
 * to. Of a file with more problems than are told, theirs are told.
 */
const FIRST: readonly RootName[] = ['interphase', 'title', 'notes', 'assignment', 'sweeps', 'references'];

/** The keys in the order of reading: each after those that it needs. */
export const READING_ORDER: readonly RootName[] = afterTheirNeeds([...FIRST, ...(Object.keys(ROOT) as RootName[])]);

function afterTheirNeeds(names: readonly RootName[], ordered = new Set<RootName>()): RootName[] {
  for (const name of names) {
    if (ordered.has(name)) continue;
    afterTheirNeeds(ROOT[name].needs ?? [], ordered);
    ordered.add(name);
  }
  return [...ordered];
}

function versionsSchema(mechanisms: readonly Mechanism[]): JsonSchema {
  return closed(
    Object.fromEntries(mechanisms.map(({ id, version }) => [id, { type: 'number', multipleOf: 1, minimum: 1, default: version }])),
  );
}

function readShown(
  reader: Reader,
  node: JsonNode | undefined,
  given: Pick<Given, 'parameters' | 'variants' | 'sweeps'>,
): readonly string[] {
  return readShow(reader, node, scopeOf(given, [...reader.mechanisms.values()]));
}
