/** CODATA 2018, SI. */
export const FARADAY = 96485.33212; // C/mol
export const GAS_CONSTANT = 8.31446261815324; // J/(mol K)
export const ELEMENTARY_CHARGE = 1.602176634e-19; // C
export const BOLTZMANN = 1.380649e-23; // J/K
export const AVOGADRO = 6.02214076e23; // 1/mol
export const VACUUM_PERMITTIVITY = 8.8541878128e-12; // F/m
export const HBAR = 1.054571817e-34; // J s
export const ELECTRON_MASS = 9.1093837015e-31; // kg
