/** What the badges rest on, where several outputs share it. */

export const OHM = "Ohm's law for resistances in parallel; the numbers of the film are inputs.";
export const DEFINITION = 'Statistics of the computed currents.';
