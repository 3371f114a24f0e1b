/** What an editor wants to know about (text, offset), as plain data: no editor in it. */
export { describeAt, type Place } from './place.ts';
export { type Completion, type Completions, completionsAt } from './pointer-completion.ts';
export { safeFixes } from './safe-fixes.ts';
export { factorText, type Sensitivity, sensitivityOf } from './sensitivity.ts';
