/** The extension's part of a gesture on a preview page: the minimal edit of the text, the new document, the answer. */
import assert from 'node:assert/strict';
import type { CommitMessage } from '../../../src/protocol/messages.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { setValues } from '../../../src/scenario/edits/set-values.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { eventually } from '../../support/waiting.ts';
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

  /** The commits, once exactly so many have come: what the page says arrives later than the gesture is over. */
  committed(count: number): Promise<readonly CommitMessage[]> {
    return eventually(() => {
      assert.equal(this.commits.length, count, `commits: ${JSON.stringify(this.commits)}`);
      return this.commits;
    });
  }

  /** Answers the commits that have come since the last call, and waits until the page shows the new text. */
  async answer(): Promise<void> {
    for (; this.answered < this.commits.length; this.answered++) {
      const { gesture, changes } = this.commits[this.answered];
      const result = setValues(readScenario(this.text).document, changes);
      assert('edits' in result, JSON.stringify(result));
      this.text = applyEdits(this.text, result.edits);
      await this.preview.show(this.text);
      await this.preview.send({ type: 'settled', gesture });
    }
    await this.preview.painted();
  }
}
