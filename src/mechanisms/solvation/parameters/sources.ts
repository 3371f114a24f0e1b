/** Sources that several parameters share. */
import { msg } from '../../../quantities/text.ts';
import type { Source } from '../../contract/parameter.ts';

export const CHOICE: Source = { kind: 'modelling-choice' };
export const SOLVENT_TABLE: Source = {
  kind: 'recalled',
  citation: msg`Library of solvents; each number there names its own source`,
  sought: 'in-part',
};
