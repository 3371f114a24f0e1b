/** New scenario files. */
import { completeValues, foretold, type Mechanism } from '../mechanisms/contract/mechanism.ts';
import { isActive, type Value } from '../mechanisms/contract/parameter.ts';
import { say } from '../quantities/text.ts';
import { type Plain, print } from './edits/print.ts';
import { FORMAT_VERSION } from './format/version.ts';

/**
 * A file to start from: the preset of a mechanism, or its foremost parameters with their defaults, or an empty frame.
 * @throws RangeError when the mechanism has no such preset.
 */
export function newScenarioText(mechanism?: Mechanism, presetId?: string): string {
  return `${print({ interphase: FORMAT_VERSION, ...startOf(mechanism, presetId) }, { eol: '\n', unit: '  ' })}\n`;
}

function startOf(mechanism: Mechanism | undefined, presetId: string | undefined): Record<string, Plain> {
  if (!mechanism) return { title: 'New scenario', parameters: {} };
  if (presetId === undefined) {
    return { title: say(mechanism.title), notes: say(mechanism.takeaway), parameters: { [mechanism.id]: foremost(mechanism) as Plain } };
  }
  if (!Object.hasOwn(mechanism.presets, presetId)) throw new RangeError(`${mechanism.id} has no preset "${presetId}".`);
  const preset = mechanism.presets[presetId];
  return { title: say(preset.title), notes: say(foretold(preset)), parameters: { [mechanism.id]: preset.values as Plain } };
}

/** What a newcomer changes first, written out with the defaults. */
export function foremost(mechanism: Mechanism): Record<string, Value> {
  const values = completeValues(mechanism);
  const keys = Object.keys(values).filter((key) => mechanism.parameters[key].primary && isActive(mechanism.parameters[key], values));
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}
