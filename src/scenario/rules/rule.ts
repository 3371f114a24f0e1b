/** A rule over a whole scenario: finds what is amiss, says it in words and offers what mends it. The code is that of its row in `CODES`. */
import type { Text } from '../../quantities/text.ts';
import type { JsonNode } from '../json/tree.ts';
import type { Fixes } from '../problem.ts';
import type { Reader } from '../reader.ts';
import type { Scenario } from '../scenario.ts';

export interface Finding {
  readonly at: JsonNode;
  readonly message: Text;
  readonly fixes?: Fixes;
}

/** Asked only of a scenario without errors. @param reader the text, its tree and the mechanisms */
export type Rule = (reader: Reader, scenario: Scenario) => Iterable<Finding>;
