/** What the cursor is in. */
import { describeAt } from '../../language/index.ts';
import type { ScenarioDocument } from '../../scenario/index.ts';

/** The parameter or mechanism at the offset, as the base calls it: also inside a variant, or where a pointer names it. */
export function parameterPointerAt(document: ScenarioDocument, offset: number): string | undefined {
  const place = describeAt(document, offset);
  const pointer =
    place?.kind === 'parameter-pointer'
      ? place.target
      : place?.kind === 'parameter' || place?.kind === 'mechanism'
        ? place.pointer
        : undefined;
  return pointer?.replace(/^\/variants\/[^/]+(?=\/parameters\/)/, '');
}
