/** Takes a member out of an object, with its comma and its line, and leaves comments alone. */
import { endOfTrivia } from '../json/characters.ts';
import type { Member, ObjectNode } from '../json/tree.ts';
import type { TextEdit } from '../problem.ts';

export function removeMember(text: string, parent: ObjectNode, member: Member): TextEdit[] {
  const end = member.value?.end ?? member.key.end;
  const [next] = endOfTrivia(text, end);
  const edits: TextEdit[] = [];
  if (text[next] === ',') {
    // The comma that follows goes too; a comment between the value and the comma stays.
    if (text.slice(end, next).trim() === '') return [{ ...wholeLine(text, member.key.offset, next + 1), text: '' }];
    edits.push({ offset: next, length: 1, text: '' });
  } else {
    const comma = commaBefore(text, parent, member);
    if (comma !== undefined) edits.push({ offset: comma, length: 1, text: '' });
  }
  edits.push({ ...wholeLine(text, member.key.offset, end), text: '' });
  return edits.sort((a, b) => a.offset - b.offset);
}

function commaBefore(text: string, parent: ObjectNode, member: Member): number | undefined {
  const previous = parent.members.before(member.name);
  if (!previous) return undefined;
  const [comma] = endOfTrivia(text, previous.value?.end ?? previous.key.end);
  return text[comma] === ',' ? comma : undefined;
}

/** The stretch from `start` to `end`, grown to the whole line when nothing else stands on it. */
function wholeLine(text: string, start: number, end: number): { offset: number; length: number } {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const startsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const endsLine = to === text.length || text[to] === '\n' || text[to] === '\r';
  if (startsLine && endsLine) {
    if (text[to] === '\r') to++;
    if (text[to] === '\n') to++;
    return { offset: from, length: to - from };
  }
  // Among others on one line: the blank that separated it goes along.
  return endsLine ? { offset: from, length: end - from } : { offset: start, length: to - start };
}
