/** `requires`: the versions of the mechanisms that the file was written for. */
import { movesInWords } from '../../mechanisms/contract/history.ts';
import { msg, sequence, verbatim } from '../../quantities/text.ts';
import { change, guess } from '../fixes.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

/** Mechanism id -> version of its model. */
export function readRequires(reader: Reader, node: JsonNode | undefined): Readonly<Record<string, number>> {
  const requires: Record<string, number> = {};
  const object = reader.object(node, verbatim('"requires"'));
  if (!object) return requires;
  for (const member of object.members.values()) {
    const { key, value } = member;
    const mechanism = reader.mechanisms.get(key.value);
    if (!mechanism) reader.unknownKey(member, reader.mechanisms.keys(), verbatim('"requires"'), object);
    else if (value?.kind !== 'number' || !Number.isInteger(value.value) || value.value < 1) {
      if (value)
        reader.report('type', value, msg`The version of a mechanism is a whole number, such as ${mechanism.version}.`, () => [
          change(reader.text, value, String(mechanism.version)),
        ]);
    } else {
      requires[key.value] = value.value;
      if (value.value !== mechanism.version) {
        const written = msg`The file was written for version ${value.value} of ${key.value}; here is version ${mechanism.version}, so numbers may differ.`;
        const moved = mechanism.history?.some(({ version }) => version > value.value);
        reader.report('model-version', value, moved ? sequence([written, movesInWords(mechanism, value.value)]) : written, () => [
          guess(value, String(mechanism.version), msg`Take the numbers of version ${mechanism.version} of ${key.value} as they are`),
        ]);
      }
    }
  }
  return requires;
}
