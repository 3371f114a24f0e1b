/** `parameters`: mechanism -> key -> value. */

import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { Parameter, Value } from '../../mechanisms/contract/parameter.ts';
import { msg, verbatim } from '../../quantities/text.ts';
import { own } from '../address.ts';
import { insertMembers } from '../edits/insert.ts';
import type { JsonNode, ObjectNode } from '../json/tree.ts';
import type { Fixes } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { GivenParameters } from '../scenario.ts';
import { reportOldKey } from './old-keys.ts';
import { unknownParameter } from './unit.ts';
import { isOrdinary, readValue } from './value.ts';

/** The mechanisms that take part, in the order in which they are known. */
export function takingPart(reader: Reader, parameters: GivenParameters): Mechanism[] {
  return [...reader.mechanisms.values()].filter(({ id }) => Object.hasOwn(parameters, id));
}

export function reportNoParameters(reader: Reader, root: ObjectNode): void {
  const fixes: Fixes = () =>
    [...reader.mechanisms.keys()].map((id) => ({
      title: msg`Insert "parameters" with "${id}"`,
      edits: insertMembers(reader.text, root, root, { parameters: { [id]: {} } }),
      meaning: 'changed',
    }));
  reader.reportMissing(root, undefined, ['parameters'], msg`A scenario needs "parameters": the mechanisms that take part.`, fixes);
}

/** @param variant its name and the mechanisms that take part; undefined for the base. */
export function readParameters(
  reader: Reader,
  node: JsonNode | undefined,
  variant?: { readonly name: string; readonly taking: ReadonlySet<string> },
): GivenParameters {
  const given: Record<string, Readonly<Record<string, Value>>> = {};
  const object = reader.object(node, verbatim('"parameters"'));
  if (!object) return given;
  for (const member of object.members.values()) {
    const id = member.name;
    const mechanism = reader.mechanisms.get(id);
    if (!mechanism) reader.unknownKey(member, reader.mechanisms.keys(), verbatim('"parameters"'), object);
    else if (variant && !variant.taking.has(id)) {
      reader.report(
        'not-taking-part',
        member.key,
        msg`"${id}" does not take part: add "${id}": {} to the "parameters" of the file.`,
        () => [reader.joining(id), reader.removal(object, member)],
      );
    } else {
      const values = reader.object(member.value, verbatim(`"${id}"`));
      if (values) given[id] = readMechanism(reader, mechanism, values, variant?.name);
    }
  }
  return given;
}

function readMechanism(
  reader: Reader,
  mechanism: Mechanism,
  object: ObjectNode,
  variant: string | undefined,
): Readonly<Record<string, Value>> {
  const given: Record<string, Value> = {};
  const { members } = object;
  const keys = members.keys();
  const parameters = parametersOf(mechanism, keys);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    const parameter = parameters[at];
    const number = members.numberAt(at);
    if (parameter?.onlyWhen) reader.conditional.push({ mechanism, key, variant, place: members.keyAt(at) });
    // Nearly everything in a file is a number with nothing to say about it.
    if (parameter?.kind === 'number' && number !== undefined && isOrdinary(parameter, number)) {
      given[key] = number;
      continue;
    }
    const member = members.memberAt(at);
    if (!parameter) {
      if (!reportOldKey(reader, mechanism, object, member))
        unknownParameter(reader, verbatim(`"${mechanism.id}"`), mechanism.parameters, object, member);
    } else if (member.value) {
      const value = readValue(reader, key, parameter, member.value);
      if (value !== undefined) given[key] = value;
    }
  }
  return given;
}

const found = new WeakMap<readonly string[], { readonly mechanism: Mechanism; readonly parameters: readonly (Parameter | undefined)[] }>();

/** The definitions of keys. Variants that write the same keys share their list: it is looked through once. */
function parametersOf(mechanism: Mechanism, keys: readonly string[]): readonly (Parameter | undefined)[] {
  const known = found.get(keys);
  if (known?.mechanism === mechanism) return known.parameters;
  const parameters = keys.map((key) => own(mechanism.parameters, key));
  found.set(keys, { mechanism, parameters });
  return parameters;
}
