/** What a gesture did, in words: for the undo list and the status. */

import { valueWords } from '../../mechanisms/contract/wording.ts';
import { msg } from '../../quantities/text.ts';
import type { MechanismRun } from '../../scenario/results.ts';
import { listed, t } from '../ui/l10n.ts';
import { type PathValues, parameterOf } from './changes.ts';

/** `Set height to 2 µm`, `Set height and apex radius`. */
export function labelOf(run: MechanismRun, values: PathValues): string {
  const named = Object.entries(values).flatMap(([path, value]) => {
    const parameter = parameterOf(run.mechanism, path);
    return parameter ? [{ title: lower(t(parameter.title)), words: valueWords(path.split('/').at(-1)!, parameter, value) }] : [];
  });
  if (named.length === 1) return t(msg`Set ${named[0].title} to ${named[0].words}`);
  const titles = [...new Set(named.map(({ title }) => title))];
  return t(titles.length > 3 ? msg`Set ${titles.length} parameters` : msg`Set ${listed(titles)}`);
}

/** Titles begin with a capital; inside a sentence only abbreviations keep it. */
function lower(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0].toLowerCase() + title.slice(1) : title;
}
