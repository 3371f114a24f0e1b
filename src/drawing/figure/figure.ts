/** A figure as data: chart, SVG, table and description are all made from it, so they agree. */
import type { Text } from '../../quantities/text.ts';
import type { FormName } from './forms/index.ts';

export interface Axis {
  readonly title: Text;
  /** Suffix of the unit table, or '' when dimensionless. */
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  /** Fixed ends; otherwise they follow the data. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Named places instead of numbers: the members of an enumeration. */
  readonly ticks?: readonly { readonly at: number; readonly title: Text }[];
}

export interface Line {
  readonly title: Text;
  /** Finite points; a gap is a new line. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly form: FormName;
  /** `main` lines take the series colours in order; `reference` lines are drawn thin and grey; `measured` ones are data. */
  readonly role: 'main' | 'reference' | 'measured';
  readonly dashed?: boolean;
  /** What each point is called where it is pointed at: the frequency along a Nyquist plot. One per point. */
  readonly names?: readonly Text[];
}

/** A stretch of the x axis with a meaning of its own ("no continuum number means anything here"). */
export interface Band {
  readonly title: Text;
  readonly from: number;
  readonly to: number;
  readonly hatched?: boolean;
}

/** A single point or an upright line to notice: the present state, a threshold, a critical wavelength. */
export interface Mark {
  readonly title: Text;
  readonly x: number;
  /** Missing: an upright line. */
  readonly y?: number;
}

export interface Figure {
  /** Stable within the mechanism; also the name of an exported file. */
  readonly id: string;
  readonly title: Text;
  /** Group of the figure, where a mechanism has many. */
  readonly topic?: Text;
  /** What to see, one sentence. */
  readonly caption: Text;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  readonly bands?: readonly Band[];
  readonly marks?: readonly Mark[];
  /** One unit of x is as long as one unit of y (Nyquist). */
  readonly equalAxes?: boolean;
}
