/** `interphase`: the version of the format; `requires`: the versions of the mechanisms. */
import { FORMAT, FORMAT_VERSION } from '../format.ts';
import type { ObjectNode } from '../json/tree.ts';
import { type Reader, replace, withEdits } from '../reader.ts';

export function readVersion(reader: Reader, root: ObjectNode): void {
  const member = root.members.get('interphase');
  if (!member) {
    const insertion = { offset: root.offset + 1, length: 0, text: ` "interphase": "${FORMAT_VERSION}"${root.members.size > 0 ? ',' : ''}` };
    reader.reportMissing(root, undefined, `The version of the format is missing: "interphase": "${FORMAT_VERSION}".`, [
      withEdits(`Insert "interphase": "${FORMAT_VERSION}"`, insertion),
    ]);
    return;
  }
  const node = member.value;
  if (!node) return;
  const fix = replace(node, JSON.stringify(FORMAT_VERSION));
  if (node.kind !== 'string') {
    reader.report('type', node, `The version is a text: "${FORMAT_VERSION}".`, [fix]);
    return;
  }
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(node.value);
  if (!parts || Number(parts[1]) !== FORMAT.major) {
    reader.report('unsupported-version', node, `This version of Interphase reads format ${FORMAT.major}.x, not "${node.value}".`, [fix]);
  } else if (Number(parts[2]) > FORMAT.minor) {
    reader.lenient = true;
    reader.report(
      'newer-version',
      node,
      `The file was written for format ${node.value}; here ${FORMAT_VERSION} is understood. Keys that it adds are ignored.`,
      [fix],
    );
  }
}

export function readRequires(reader: Reader, root: ObjectNode): Readonly<Record<string, number>> {
  const requires: Record<string, number> = {};
  const object = reader.object(root.members.get('requires')?.value, '"requires"');
  if (!object) return requires;
  for (const member of object.members.values()) {
    const { key, value } = member;
    const mechanism = reader.mechanisms.get(key.value);
    if (!mechanism) reader.unknownKey(member, reader.mechanisms.keys(), '"requires"', object);
    else if (value?.kind !== 'number' || !Number.isInteger(value.value) || value.value < 1) {
      if (value)
        reader.report('type', value, `The version of a mechanism is a whole number, such as ${mechanism.version}.`, [
          replace(value, String(mechanism.version)),
        ]);
    } else {
      requires[key.value] = value.value;
      if (value.value !== mechanism.version) {
        reader.report(
          'model-version',
          value,
          `The file was written for version ${value.value} of ${key.value}; here is version ${mechanism.version}, so numbers may differ.`,
          [replace(value, String(mechanism.version))],
        );
      }
    }
  }
  return requires;
}

export function checkSchemaKey(reader: Reader, root: ObjectNode): void {
  const member = root.members.get('$schema');
  if (!member) return;
  reader.report(
    'schema-override',
    member.key,
    'A "$schema" replaces the schema that comes with Interphase: completion and hover would be lost. Remove it.',
    [reader.removal(root, member)],
  );
}
