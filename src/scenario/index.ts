/** The scenario document: text -> problems, scenario, results; gestures -> minimal edits of the text. */

// Places in the text
export { type ParameterAddress, parameterAt } from './address.ts';
// Results
export { answer, compare } from './answer.ts';
// What is wrong, and what was meant
export { BLIND_SPOTS, CODES, type ProblemCode } from './codes.ts';
// Results as words, tables and figures
export { BADGE_WORDS, describeRun, scalarText } from './describe.ts';
// Edits of the text
export { applyEdits } from './edits/apply.ts';
export { writtenNumber } from './edits/literal.ts';
export { type Change, type EditResult, setValues } from './edits/set-values.ts';
export { addMechanism, addVariant, resetParameter } from './edits/structure.ts';
export { MAXIMUM_SWEEP_POINTS } from './format/limits.ts';
export { FORMAT_VERSION } from './format/version.ts';
// Measured files
export { type Attachment, type AttachmentFailure, attachmentOf, MAXIMUM_ATTACHMENT_BYTES } from './measured/attachment.ts';
export { layOver } from './measured/lay-over.ts';
export { attachmentPaths, type Measured, type MeasuredReading, readMeasured } from './measured/measured.ts';
export { newScenarioText } from './new.ts';
export { pointerTo, segmentsOf } from './pointer.ts';
export type { Fix, Problem, TextEdit } from './problem.ts';
export { type Reading, readScenario, type ScenarioDocument } from './read.ts';
export type { Answer, MechanismRun, ScenarioRun, VariantRun } from './results.ts';
export { type Overrides, runInSlices, runScenario } from './run.ts';
export type * from './scenario.ts';
// For VS Code's own JSON service
export { scenarioSchema } from './schema/schema.ts';
export { outputPointers, shownOutputs, watchedOutputs } from './scope.ts';
export { type PointRun, type Progress, runSweep, type SweepRun, type SweptAxis, sweepAxes, sweepPoints } from './sweep.ts';
export { sweepFigures } from './sweep-figures.ts';
export { type Cell, cellOf, csvRow, resultTable, sweepTable, type Table, toCsv } from './tables.ts';
export { withValues } from './with-values.ts';
export { placeOf } from './written-place.ts';
