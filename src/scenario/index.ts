/** The scenario document: text -> problems, scenario, results; gestures -> minimal edits of the text. */
export { answer, compare } from './answer.ts';
export { CODES, type ProblemCode } from './codes.ts';
export { type Change, type EditResult, setValues } from './edits/set-values.ts';
export { FORMAT_VERSION } from './format.ts';
export { numberText, quantityText } from './number.ts';
export { pointerTo, segmentsOf } from './pointer.ts';
export type { Fix, Problem, TextEdit } from './problem.ts';
export { type Reading, readScenario, type ScenarioDocument } from './read.ts';
export type { Answer, MechanismRun, ScenarioRun, VariantRun } from './results.ts';
export { type Overrides, runScenario } from './run.ts';
export type * from './scenario.ts';
export { type Progress, runSweep, type SweepRun } from './sweep.ts';
