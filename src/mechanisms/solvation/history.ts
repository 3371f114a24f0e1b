/** What the numbers were before each version. */
import type { VersionStep } from '../contract/history.ts';

export const HISTORY: readonly VersionStep[] = [
  {
    version: 2,
    defaults: {
      'dipole_D/DEC': 0.96,
      'solvent_permittivity/DMC': 3.11,
    },
    outputs: {},
  },
];
