/** The result as the texts, figures and equations of this mechanism read it. */
import type { ResultOf } from '../../contract/result.ts';
import type { OUTPUTS, SERIES } from './index.ts';

export type SeiResult = ResultOf<typeof OUTPUTS, typeof SERIES>;
