/**
 * Phases of a solid electrolyte interphase and their ionic (Li⁺) conductivities at room temperature. Two sets on purpose:
 * measurements on single phases contradict the order that is usually assumed.
 */

export type Phase = 'organic' | 'lif' | 'li2o' | 'li2co3' | 'li3n';

/** The inorganic phases, in the order used everywhere. */
export const INORGANIC_PHASES = ['lif', 'li2o', 'li2co3', 'li3n'] as const satisfies readonly Phase[];

export const INORGANIC_FORMULAS: Readonly<Record<(typeof INORGANIC_PHASES)[number], string>> = {
  lif: 'LiF',
  li2o: 'Li₂O',
  li2co3: 'Li₂CO₃',
  li3n: 'Li₃N',
};

type ConductivitySet = 'paper' | 'film';

/** Ionic conductivity in S/m. `paper`: tuned to the order "inorganic conducts better"; `film`: evidence on single phases. */
export const PHASE_CONDUCTIVITY: Readonly<Record<Phase, Readonly<Record<ConductivitySet, number>>>> = {
  organic: { paper: 2e-7, film: 1e-6 },
  lif: { paper: 2e-6, film: 5e-8 },
  li2o: { paper: 2e-6, film: 1e-7 },
  li2co3: { paper: 2e-6, film: 1e-8 },
  li3n: { paper: 1e-2, film: 1e-2 },
};
