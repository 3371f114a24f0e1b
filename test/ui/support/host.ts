/** The extension's part of a gesture on a preview page: the minimal edit of the text, the new document, the answer. */
import assert from 'node:assert/strict';
import type { CommitMessage } from '../../../src/protocol/messages.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { setValues } from '../../../src/scenario/edits/set-values.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { PreviewPage } from './preview-page.ts';

export class Host {
  answered = 0;

  constructor(
    readonly preview: PreviewPage,
    public text: string,
  ) {}

  get commits(): readonly CommitMessage[] {
    return this.preview.said.filter((message) => message.type === 'commit');
  }

  /** Answers the commits that have come since the last call. */
  async answer(): Promise<void> {
    for (; this.answered < this.commits.length; this.answered++) {
      const { gesture, changes } = this.commits[this.answered];
      const result = setValues(readScenario(this.text).document, changes);
      assert('edits' in result, JSON.stringify(result));
      this.text = applyEdits(this.text, result.edits);
      await this.preview.show(this.text);
      await this.preview.send({ type: 'settled', gesture });
    }
  }
}
