/** How the process ends. 1 is kept for goals that are not met. */
export const EXIT = {
  ok: 0,
  /** The scenario file has errors, or cannot be run. */
  invalid: 2,
  /** The file was written for another version of the format. */
  version: 3,
  /** A defect of Interphase. */
  internal: 4,
  /** The command line itself is wrong: unknown option, no such file, no such pointer. */
  usage: 64,
  /** The output cannot be written (EX_IOERR of sysexits.h). */
  output: 74,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
