/** The format of a scenario file: its version, its keys and what they mean. Reader, schema and completion are made from it. */
import type { Text } from '../quantities/text.ts';

export const FORMAT = { major: 1, minor: 0 } as const;
export const FORMAT_VERSION = `${FORMAT.major}.${FORMAT.minor}`;

/** Names that begin other pointers, so no variant may have them. */
export const RESERVED_VARIANT_NAMES = ['base', 'compare', 'sweeps', 'parameters'] as const;

/** Points of one sweep, times the number of variants with the base. */
export const MAXIMUM_SWEEP_POINTS = 10_001;

/** Rows of one measured file. */
export const MAXIMUM_ROWS = 10_001;

export const MAXIMUM_MEASUREMENTS = 8;

export const ROOT_KEYS = {
  interphase: `Version of the file format, always "${FORMAT_VERSION}".`,
  title: 'One line that says what the scenario shows.',
  notes: 'Longer text for the reader.',
  requires: 'Version of each mechanism that the author worked with: `{ "tip-field": 1 }`.',
  parameters: 'The mechanisms that take part, and the values that differ from their defaults.',
  links: 'Feeds an output of one mechanism into a parameter of another: `{ "/parameters/tip-field/…": "/sei-impedance/…" }`.',
  variants: 'Named alternatives that differ from the base in a few values and are compared with it.',
  sweeps: 'Runs over a range of one parameter, or of two.',
  measurements: 'Measured files to lay over the charts of a mechanism: `{ "cell-7": { "file": "cell-7.csv", "mechanism": "…" } }`.',
  show: 'Pointers of the results to show; without it, the two headline results of every mechanism.',
  sources: 'Why a value was chosen: `{ "/parameters/tip-field/height_um": { "doi": "…" } }`.',
  references: 'The works that sources point to.',
  assignment: 'Goals and questions of a course.',
} as const satisfies Record<string, Text>;

export const VARIANT_KEYS = {
  label: 'How the variant is called in charts and tables.',
  extends: 'The variant whose values this one starts from; without it, the base.',
  parameters: 'Only what differs.',
} as const satisfies Record<string, Text>;

export const MEASUREMENT_KEYS = {
  file: 'Path of a CSV file, from the folder of the scenario. Of an impedance spectrum: frequency, real part, imaginary part.',
  mechanism: 'The mechanism whose charts it is laid over.',
  label: 'How it is called in the legend.',
  area_cm2: 'Area of the electrode in cm², when the file holds Ω and not Ω·cm².',
} as const satisfies Record<string, Text>;

export const AXIS_KEYS = {
  vary: 'Pointer of the parameter that changes: `/parameters/tip-field/height_um`.',
  from: 'First point.',
  to: 'Last point.',
  steps: 'Number of points, both ends included.',
  spacing: 'Even steps ("linear") or even factors ("log").',
  values: 'The points one by one, instead of from, to and steps.',
} as const satisfies Record<string, Text>;

export const SWEEP_KEYS = {
  ...AXIS_KEYS,
  and: 'A second parameter, varied at every point of the first.',
} as const satisfies Record<string, Text>;

export const SPACINGS = ['linear', 'log'] as const;

export const SOURCE_KEYS = {
  id: 'Id of an entry of "references".',
  doi: 'Digital object identifier.',
  note: 'Why this value.',
} as const satisfies Record<string, Text>;

export const REFERENCE_KEYS = {
  id: 'Short name, used by sources.',
  doi: 'Digital object identifier.',
  text: 'The citation in words.',
  note: 'What the work is used for.',
} as const satisfies Record<string, Text>;
