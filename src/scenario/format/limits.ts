/** How much a scenario may ask for. */

/** Points of one sweep, times the number of variants with the base. */
export const MAXIMUM_SWEEP_POINTS = 10_001;

export const MAXIMUM_SWEEPS = 100;

export const MAXIMUM_MEASUREMENTS = 8;

/** Area of an electrode in cm². */
export const AREA_CM2 = { minimum: 1e-6, maximum: 1e6 } as const;
