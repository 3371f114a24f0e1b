/** What an editor wants to know about (text, offset), as plain data: no editor in it. */
export { outputCard, parameterCard } from './cards.ts';
export { type Completion, type Completions, completionsAt, measuredFileAt, measuredFiles } from './completion/index.ts';
export { fixAll, fixAllAt, fixesAt, type OfferedFix } from './fixes.ts';
export { hintsIn } from './hints.ts';
export { hoverAt } from './hover/index.ts';
export { type Known, type Numbers, STALE } from './known.ts';
export { type Lens, lensesOf } from './lenses.ts';
export {
  badgeIcon,
  code,
  icon,
  image,
  joined,
  list,
  type Markdown,
  md,
  type Piece,
  paragraphs,
  table,
  unlinked,
  withoutIcons,
} from './markdown.ts';
export { parameterPointerAt } from './place.ts';
export { isFaded, problemsOf, relatedPlace } from './problems.ts';
export { type Sensitivity, sensitivityOf } from './sensitivity.ts';
