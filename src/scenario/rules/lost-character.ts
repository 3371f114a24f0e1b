/** U+FFFD in a key or text stands where a character could not be read; comments are left alone. */
import { msg } from '../../quantities/text.ts';
import { type StringNode, stepsTo } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

const LOST = '\ufffd';

/** Files the first such place: all of them have one cause. */
export function checkLostCharacters(reader: Reader): void {
  for (let at = reader.text.indexOf(LOST); at >= 0; at = reader.text.indexOf(LOST, at + 1)) {
    const node = stringAt(reader, at);
    if (!node) continue;
    reader.report(
      'lost-character',
      node,
      msg`A character was lost here (U+FFFD): the file was read in another encoding than it is in. Open it again with its own encoding, save it with UTF-8, and write anew what is lost.`,
    );
    return;
  }
}

function stringAt({ root }: Reader, offset: number): StringNode | undefined {
  const step = stepsTo(root, offset).at(-1);
  const holds = (node: StringNode) => node.offset < offset && offset < node.end;
  if (step?.member && holds(step.member.key)) return step.member.key;
  return step?.node?.kind === 'string' && holds(step.node) ? step.node : undefined;
}
