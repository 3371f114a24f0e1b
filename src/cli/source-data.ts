/** Where a number is from, as JSON for programs. */
import type { Source } from '../mechanisms/contract/parameter.ts';
import type { Text } from '../quantities/text.ts';

export function sourceData(source: Source, tell: (text: Text) => string) {
  return {
    kind: source.kind,
    ...(source.citation !== undefined && { citation: tell(source.citation) }),
    ...(source.kind === 'recalled' && source.sought !== undefined && { sought: source.sought }),
  };
}
