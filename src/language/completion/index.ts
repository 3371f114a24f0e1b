/** Completion of what a static schema cannot list: pointers that exist in this file, its variants, and whole files. */
import type { Language } from '../../quantities/text.ts';
import type { ScenarioDocument } from '../../scenario/read.ts';
import type { Completions } from './completion.ts';
import { pointersAt } from './pointers.ts';
import { skeletonsAt } from './skeletons.ts';

export type { Completion, Completions } from './completion.ts';
export { measuredFileAt, measuredFiles } from './measured-files.ts';

/** What can stand at an offset, or undefined where the schema knows all there is. @param language of whole files that are offered */
export function completionsAt(document: ScenarioDocument, offset: number, language: Language): Completions | undefined {
  return skeletonsAt(document, offset, language) ?? pointersAt(document, offset);
}
