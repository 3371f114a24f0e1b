/** One line of offers over the parameters, the variants and every sweep. */
import { msg, type Text } from '../quantities/text.ts';
import { find, type ObjectNode } from '../scenario/json/tree.ts';
import type { ScenarioDocument } from '../scenario/read.ts';

export interface Lens {
  /** Of the key that it stands over. */
  readonly offset: number;
  readonly title: Text;
  readonly action: 'open-preview' | 'apply-preset' | 'compare-variants' | 'run-sweep';
  /** The sweep to run. */
  readonly sweep?: string;
}

export function lensesOf({ root }: ScenarioDocument): Lens[] {
  if (root?.kind !== 'object') return [];
  const over = (object: ObjectNode, key: string, lens: Omit<Lens, 'offset'>): Lens => ({
    offset: object.members.get(key)!.key.offset,
    ...lens,
  });
  const lenses: Lens[] = [];
  if (root.members.has('parameters')) {
    lenses.push(
      over(root, 'parameters', { title: msg`Open Preview`, action: 'open-preview' }),
      over(root, 'parameters', { title: msg`Apply Starting Point`, action: 'apply-preset' }),
    );
  }
  const variants = find(root, ['variants']);
  if (variants?.kind === 'object' && variants.members.size > 0) {
    lenses.push(over(root, 'variants', { title: msg`Compare Variants`, action: 'compare-variants' }));
  }
  const sweeps = find(root, ['sweeps']);
  if (sweeps?.kind === 'object') {
    for (const sweep of sweeps.members.keys()) lenses.push(over(sweeps, sweep, { title: msg`Plot`, action: 'run-sweep', sweep }));
  }
  return lenses;
}
