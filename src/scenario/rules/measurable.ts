/** A measurement is laid over a mechanism that takes part and has figures for it. */
import { msg } from '../../quantities/text.ts';
import { guess } from '../fixes.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

/**
 * The id of the mechanism, or undefined when it is none of these (the problem is filed).
 * @param taking ids of the mechanisms that take part
 */
export function readMeasurable(reader: Reader, node: JsonNode | undefined, taking: ReadonlySet<string>): string | undefined {
  const id = reader.string(node, msg`The id of a mechanism`);
  if (id === undefined || !node) return undefined;
  const measurable = [...reader.mechanisms.values()].filter((mechanism) => mechanism.measurable).map((mechanism) => mechanism.id);
  if (!measurable.includes(id)) {
    reader.report('not-an-option', node, msg`No measurement can be laid over "${id}"; it can over ${measurable.join(', ')}.`, () => {
      const near = reader.suggestions.nearest(id, measurable) ?? (measurable.length === 1 ? measurable[0] : undefined);
      return [near === undefined ? undefined : guess(node, JSON.stringify(near))];
    });
    return undefined;
  }
  if (!taking.has(id)) {
    reader.report('not-taking-part', node, msg`"${id}" does not take part: add "${id}": {} to "parameters".`);
    return undefined;
  }
  return id;
}
