/** The register: every mechanism that exists, in the order of the paper. Adding one is adding one folder and one line. */
import type { Mechanism } from './contract/mechanism.ts';
import { seiImpedance } from './sei-impedance/index.ts';
import { solvation } from './solvation/index.ts';
import { tipField } from './tip-field/index.ts';

export const MECHANISMS: readonly Mechanism[] = [tipField, seiImpedance, solvation];

const BY_ID = new Map(MECHANISMS.map((mechanism) => [mechanism.id, mechanism]));

export function findMechanism(id: string): Mechanism | undefined {
  return BY_ID.get(id);
}
