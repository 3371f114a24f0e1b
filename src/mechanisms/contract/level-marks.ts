/** How sure one may be, as a mark that needs neither colour nor language: the fuller the circle, the surer. */
import type { Claim } from './mechanism.ts';

export const LEVEL_MARKS: Readonly<Record<Claim['level'], string>> = {
  established: '●',
  'consistent-with-data': '◐',
  hypothesis: '○',
  contested: '◇',
  conditional: '◑',
};
