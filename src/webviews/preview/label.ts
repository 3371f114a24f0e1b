/** What a gesture did, in words: for the undo list and the status. */

import type { Parameter, Value } from '../../mechanisms/contract/parameter.ts';
import { quantity } from '../../quantities/numbers.ts';
import { say } from '../../quantities/text.ts';
import type { MechanismRun } from '../../scenario/results.ts';
import { l10n } from '../ui/l10n.ts';
import { type PathValues, parameterOf } from './changes.ts';

/** A value of a parameter in words. */
export function valueText(key: string, parameter: Parameter, value: Value, language: string): string {
  if (typeof value === 'number') return quantity(key, value, 4, true);
  if (typeof value === 'boolean') return value ? l10n.t('on') : l10n.t('off');
  if (typeof value === 'string') return parameter.kind === 'enumeration' ? say(parameter.options[value]?.title ?? value, language) : value;
  return value.length === 1 ? l10n.t('1 row') : l10n.t('{0} rows', value.length);
}

/** `Set height to 2 µm`, `Set height and apex radius`. */
export function labelOf(run: MechanismRun, values: PathValues, language: string): string {
  const named = Object.entries(values).flatMap(([path, value]) => {
    const parameter = parameterOf(run.mechanism, path);
    return parameter ? [{ title: lower(say(parameter.title, language)), key: path.split('/').at(-1)!, parameter, value }] : [];
  });
  if (named.length === 1)
    return l10n.t('Set {0} to {1}', named[0].title, valueText(named[0].key, named[0].parameter, named[0].value, language));
  const titles = [...new Set(named.map(({ title }) => title))];
  return titles.length > 3 ? l10n.t('Set {0} parameters', titles.length) : l10n.t('Set {0}', new Intl.ListFormat(language).format(titles));
}

/** Titles begin with a capital; inside a sentence only abbreviations keep it. */
function lower(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0].toLowerCase() + title.slice(1) : title;
}
