/** Sources that several parameters share. */
import { msg } from '../../../quantities/text.ts';
import type { Source } from '../../contract/parameter.ts';

export const CHOICE: Source = { kind: 'modelling-choice' };
export const SOLVENT_TABLE: Source = {
  kind: 'recalled',
  citation: msg`K. Xu, Chem. Rev. 2004, 104, 4303; the hover of the solvent names each source`,
};
