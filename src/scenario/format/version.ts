/** The version of the file format. */

export const FORMAT = { major: 1, minor: 0 } as const;
export const FORMAT_VERSION = `${FORMAT.major}.${FORMAT.minor}`;
