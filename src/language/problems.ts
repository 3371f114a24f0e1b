/** What is wrong in a text and in the files that it names, as an editor lists it. */
import { msg, type Text } from '../quantities/text.ts';
import type { Attachment } from '../scenario/measured/attachment.ts';
import { readMeasured } from '../scenario/measured/measured.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Reading } from '../scenario/read.ts';

/** @param attachments the files that the scenario names, as far as they were read */
export function problemsOf({ scenario, problems, document }: Reading, attachments: readonly Attachment[]): readonly Problem[] {
  return scenario ? [...problems, ...readMeasured(scenario, document, attachments).problems] : problems;
}

/** What is written and has no effect is shown faded. */
export function isFaded({ code }: Problem): boolean {
  return code === 'no-effect';
}

export interface RelatedPlace {
  /** From the folder of the scenario. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly words: Text;
}

/** The place in another file that a problem is about. */
export function relatedPlace({ attachment }: Problem): RelatedPlace | undefined {
  return attachment && { ...attachment, words: msg`Line ${attachment.line} of the file` };
}
