/** A `$schema` of the author's would replace the one that comes with Interphase. */
import { msg } from '../../quantities/text.ts';
import type { ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

export function checkSchemaKey(reader: Reader, root: ObjectNode): void {
  const member = root.members.get('$schema');
  if (!member) return;
  reader.report(
    'schema-override',
    member.key,
    msg`A "$schema" replaces the schema that comes with Interphase: completion and hover would be lost. Remove it.`,
    // It says nothing about the scenario.
    () => [{ ...reader.removal(root, member), meaning: 'kept' }],
  );
}
