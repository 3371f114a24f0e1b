/** New scenario files. */
import { completeValues, type Mechanism, type Preset } from '../mechanisms/contract/mechanism.ts';
import { isActive, type Value } from '../mechanisms/contract/parameter.ts';
import { type Language, Message, msg, say, type Text } from '../quantities/text.ts';
import { type Plain, print } from './edits/print.ts';
import { FORMAT_VERSION } from './format/version.ts';

/**
 * A file to start from: the preset of a mechanism, or its foremost parameters with their defaults, or an empty frame.
 * @param language of title and notes
 * @throws RangeError when the mechanism has no such preset.
 */
export function newScenarioText(language: Language, mechanism?: Mechanism, presetId?: string): string {
  return `${print({ interphase: FORMAT_VERSION, ...startOf(language, mechanism, presetId) }, { eol: '\n', unit: '  ' })}\n`;
}

function startOf(language: Language, mechanism: Mechanism | undefined, presetId: string | undefined): Record<string, Plain> {
  const tell = (text: Text) => say(text, language);
  if (!mechanism) return { title: tell(msg`New scenario`), parameters: {} };
  if (presetId === undefined) {
    return { title: tell(mechanism.title), notes: tell(mechanism.takeaway), parameters: { [mechanism.id]: foremost(mechanism) as Plain } };
  }
  if (!Object.hasOwn(mechanism.presets, presetId)) throw new RangeError(`${mechanism.id} has no preset "${presetId}".`);
  const preset = mechanism.presets[presetId];
  return {
    title: tell(preset.title),
    notes: tell(notesOf(mechanism, preset)),
    parameters: { [mechanism.id]: preset.values as Plain },
  };
}

/** What is to be learned, or the belief to be tested; no result, which would stay in the file when its values change. */
function notesOf({ takeaway }: Mechanism, { belief }: Preset): Text {
  return belief instanceof Message && belief.places.length === 0 ? belief : takeaway;
}

/** What a newcomer changes first, written out with the defaults. */
export function foremost(mechanism: Mechanism): Record<string, Value> {
  const values = completeValues(mechanism);
  const keys = Object.keys(values).filter((key) => mechanism.parameters[key].primary && isActive(mechanism.parameters[key], values));
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}
