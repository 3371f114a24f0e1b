/** Completion of the files that measurements can name. */
import { verbatim } from '../../quantities/text.ts';
import { segmentsOf } from '../../scenario/pointer.ts';
import type { ScenarioDocument } from '../../scenario/read.ts';
import { isAttachmentPath } from '../../scenario/rules/attachment-path.ts';
import { describeAt } from '../place.ts';
import type { Completions } from './completion.ts';

/** The text at an offset that names a measured file, or undefined. */
export function measuredFileAt(document: ScenarioDocument, offset: number): Pick<Completions, 'offset' | 'length'> | undefined {
  const place = describeAt(document, offset);
  if (place?.on !== 'value' || offset < place.offset) return undefined;
  const [root, , key, ...more] = segmentsOf(place.pointer) ?? [];
  return root === 'measurements' && key === 'file' && more.length === 0 ? { offset: place.offset, length: place.length } : undefined;
}

/** Those that a scenario may name. @param paths of the files that there are, from its folder */
export function measuredFiles(at: Pick<Completions, 'offset' | 'length'>, paths: readonly string[]): Completions {
  const items = [...paths]
    .filter(isAttachmentPath)
    .sort()
    .map((path) => ({ kind: 'file', label: verbatim(path), text: JSON.stringify(path) }) as const);
  return { ...at, items, narrowed: false };
}
