/** The keys of a variant. */
import { msg, verbatim } from '../../quantities/text.ts';
import type { ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import { checkExtends } from '../rules/extends.ts';
import { readParameters } from '../rules/parameters.ts';
import type { Variant } from '../scenario.ts';
import { definedAs } from '../schema/object.ts';
import { type Keys, readKeys } from './key.ts';
import { readNamed } from './named.ts';
import { RESERVED_VARIANT_NAMES } from './names.ts';
import { line, readLine, string } from './text.ts';

interface Place {
  /** Of the variant. */
  readonly name: string;
  readonly taking: ReadonlySet<string>;
}

export const VARIANT = {
  label: {
    meaning: msg`How the variant is called in charts and tables.`,
    schema: line.schema,
    read: (reader, node, { name }: Place) => readLine(reader, node, msg`The label of "${name}"`),
  },
  extends: {
    meaning: msg`The variant whose values this one starts from; without it, the base.`,
    schema: string.schema,
    read: (reader, node) => {
      const parent = reader.string(node, verbatim('"extends"'));
      return parent === 'base' ? undefined : parent;
    },
  },
  parameters: {
    meaning: msg`Only what differs.`,
    schema: definedAs('parameters'),
    read: (reader, node, place: Place) => readParameters(reader, node, place),
  },
} as const satisfies Keys;

/** @param taking ids of the mechanisms that take part */
export function readVariants(
  reader: Reader,
  object: ObjectNode | undefined,
  taking: ReadonlySet<string>,
): Readonly<Record<string, Variant>> {
  const variants = readNamed(
    reader,
    object,
    msg`variant`,
    (variant, { value: name }) => readKeys(VARIANT, msg`A variant`, reader, variant, { name, taking }),
    RESERVED_VARIANT_NAMES,
  );
  if (object) checkExtends(reader, object, variants);
  return variants;
}
