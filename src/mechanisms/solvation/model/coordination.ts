/**
 * Coordination of Li⁺: N equivalent sites that hold an anion or a solvent molecule each, none empty (binding polynomial).
 * Counted around Li⁺; Raman spectra count CIP and AGG around the anion. Energies J/mol, concentrations in one common unit (only
 * ratios act), potential V.
 */
import { brent } from '../../../numerics/roots.ts';
import { BOLTZMANN, ELEMENTARY_CHARGE, GAS_CONSTANT } from '../../materials/constants.ts';

export interface Coordination {
  /** x: relative weight of one anion in place of one solvent molecule. */
  readonly exchangeParameter: number;
  /** Fraction of Li⁺ with n = 0 ... N anions. */
  readonly populations: readonly number[];
  /** Solvent-separated or free: no anion in the first shell. */
  readonly ssip: number;
  /** Contact ion pair: one anion. */
  readonly cip: number;
  /** Aggregate: two anions or more. */
  readonly agg: number;
  readonly anionsPerCation: number;
  readonly solventsPerCation: number;
  /** Var(n) = ∂n̄_A/∂ln x: how strongly the sheath answers. */
  readonly variance: number;
}

export interface Competition {
  /** Coordination number N. */
  readonly sites: number;
  /** ΔΔG of putting an anion in place of a solvent molecule; negative favours the anion. */
  readonly exchangeEnergy: number;
  readonly anionActivity: number;
  readonly solventActivity: number;
  /** Activity of the anion here over that in bulk; 1 when missing. */
  readonly anionEnrichment?: number;
  /** w_AA between every two anions of one sheath; positive repels. */
  readonly anionAnionEnergy: number;
  /** Mean potential where the ion sits. A complex LiA_n has charge 1 − n, so x gains e^(eψ/kT). */
  readonly meanPotential: number;
  readonly temperature: number;
}

/** eψ/kT. */
function reducedPotential(potential: number, temperature: number): number {
  return (ELEMENTARY_CHARGE * potential) / (BOLTZMANN * temperature);
}

/** Populations for ln x; logarithms throughout, so that no weight overflows. */
function populate(sites: number, logExchange: number, logRepulsion: number): Coordination {
  const logWeights: number[] = [];
  for (let n = 0, logChoose = 0; n <= sites; n++) {
    logWeights.push(logChoose + n * logExchange - (n * (n - 1) * logRepulsion) / 2);
    logChoose += Math.log((sites - n) / (n + 1));
  }
  const largest = Math.max(...logWeights);
  const weights = logWeights.map((logWeight) => Math.exp(logWeight - largest));
  const partition = weights.reduce((a, b) => a + b, 0);
  const populations = weights.map((weight) => weight / partition);
  const mean = populations.reduce((sum, p, n) => sum + n * p, 0);
  return {
    exchangeParameter: Math.exp(logExchange),
    populations,
    ssip: populations[0],
    cip: populations[1],
    agg: populations.slice(2).reduce((a, b) => a + b, 0),
    anionsPerCation: mean,
    solventsPerCation: populations.reduce((sum, p, n) => sum + (sites - n) * p, 0),
    variance: populations.reduce((sum, p, n) => sum + (n - mean) ** 2 * p, 0),
  };
}

/** Open system: the activities of free anion and free solvent are given. */
export function coordinate(competition: Competition): Coordination {
  const {
    sites,
    exchangeEnergy,
    anionActivity,
    solventActivity,
    anionEnrichment = 1,
    anionAnionEnergy,
    meanPotential,
    temperature,
  } = competition;
  const thermal = GAS_CONSTANT * temperature;
  const logExchange =
    Math.log((anionEnrichment * anionActivity) / solventActivity) - exchangeEnergy / thermal + reducedPotential(meanPotential, temperature);
  return populate(sites, logExchange, anionAnionEnergy / thermal);
}

interface ClosedCoordination extends Coordination {
  readonly freeAnion: number;
  readonly freeSolvent: number;
}

/**
 * Closed system: `anionActivity` and `solventActivity` are the total salt and the total solvent; what is bound is no longer free. One root:
 * both free concentrations follow from the mean number of anions n̄_A, and the n̄_A they would give falls as it rises, so the root is unique.
 * @returns undefined when salt and solvent together cannot fill the sheaths.
 */
export function coordinateClosed(competition: Competition): ClosedCoordination | undefined {
  const { sites, anionActivity: salt, solventActivity: solvent } = competition;
  // n̄_A < 1, as many anions as cations; n̄_A > N − c_S/c, or solvent would be missing. Both free concentrations fall linearly to zero at the
  // ends of this window; counted from there they keep all their digits.
  const window = Math.min(1, solvent / salt - sites + 1);
  if (!(window > 0)) return undefined;
  const lowest = 1 - window;
  const spareSolvent = window < 1 ? 0 : solvent - salt * sites;
  const free = (part: number) => ({ freeAnion: salt * window * (1 - part), freeSolvent: spareSolvent + salt * window * part });
  const open = (part: number) => {
    const { freeAnion, freeSolvent } = free(part);
    return coordinate({ ...competition, anionActivity: freeAnion, solventActivity: freeSolvent });
  };
  const excess = (part: number) => {
    const { freeAnion, freeSolvent } = free(part);
    if (freeAnion <= 0) return lowest + window * part;
    if (freeSolvent <= 0) return lowest - sites;
    return lowest + window * part - open(part).anionsPerCation;
  };
  const part = brent(excess, 0, 1);
  const concentrations = free(part);
  if (!(concentrations.freeAnion > 0) || !(concentrations.freeSolvent > 0)) return undefined;
  return { ...open(part), ...concentrations };
}
