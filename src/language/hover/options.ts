import type { Theme } from '../../drawing/palette.ts';
import type { Language } from '../../quantities/text.ts';
import type { sensitivityOf } from '../sensitivity.ts';

export interface HoverOptions {
  readonly language: Language;
  /** Of the images, which cannot see the colours of the editor. */
  readonly theme: Theme;
  /** Instead of `sensitivityOf`, one that remembers its answers. */
  readonly sensitivity?: typeof sensitivityOf;
}
