import type { Theme } from '../../drawing/palette.ts';
import type { sensitivityOf } from '../sensitivity.ts';

export interface HoverOptions {
  readonly language: string;
  /** Of the images, which cannot see the colours of the editor. */
  readonly theme: Theme;
  /** Instead of `sensitivityOf`, one that remembers its answers. */
  readonly sensitivity?: typeof sensitivityOf;
}
