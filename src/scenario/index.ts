/** The scenario document: text -> problems, scenario, results; gestures -> minimal edits of the text. */

// Results
export { answer, compare } from './answer.ts';
// Results as words, tables and figures
export { describeResults, describeRun } from './describe.ts';
// Edits of the text
export { type Change, type EditResult, setValues } from './edits/set-values.ts';
export { FORMAT_VERSION } from './format/version.ts';
// Measured files
export { type Attachment, type AttachmentFailure, attachmentOf, MAXIMUM_ATTACHMENT_BYTES } from './measured/attachment.ts';
export { layOver } from './measured/lay-over.ts';
export { attachmentPaths, type Measured, readMeasured } from './measured/measured.ts';
export { newScenarioText } from './new.ts';
export { pointerTo, segmentsOf } from './pointer.ts';
export type { Problem } from './problem.ts';
export { type Reading, readScenario } from './read.ts';
export { ENOUGH_BYTES, notInUtf8, readScenarioBytes } from './read-bytes.ts';
export type { Answer, MechanismRun, ScenarioRun, VariantRun } from './results.ts';
export { runInSlices, runScenario } from './run.ts';
export type * from './scenario.ts';
export { watchedOutputs } from './scope.ts';
export { type PointRun, runSweep, type SweepRun, type SweptAxis, sweepAxes, sweepPoints } from './sweep.ts';
export { sweepFigures } from './sweep-figures.ts';
export { cellOf, csvRow, resultTable, sweepTable, type Table, toCsv } from './tables.ts';
export { placeOf } from './written-place.ts';
