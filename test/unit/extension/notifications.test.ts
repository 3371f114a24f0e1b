import assert from 'node:assert/strict';
import { unlinked } from '../../../src/language/index.ts';

/** How VS Code finds links in notifications. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/;

describe('notifications', () => {
  it('make no link of what an author wrote', () => {
    const name = 'Sweep [Open the results](command:workbench.view.search)';
    assert.match(name, LINK);
    assert.doesNotMatch(unlinked(name), LINK);
    assert.equal(unlinked(name).replaceAll('\u2060', ''), name);
    assert.doesNotMatch(unlinked('[a](https://a.invalid)[b](file:///b)[c](command:c "d")'), LINK);
  });
});
