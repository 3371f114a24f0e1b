/** Lithium metal. SI. */

/** m³/mol; 6.941 g/mol over 0.534 g/cm³. */
export const LITHIUM_MOLAR_VOLUME = 13e-6;

/** eV, polycrystalline. */
export const LITHIUM_WORK_FUNCTION = 2.93;

/** Surface energy against vacuum, J/m²; under an SEI it is not known. */
export const LITHIUM_SURFACE_ENERGY = 0.5;

/** Exchange current density of plating in 1 mol/L carbonate electrolyte, A/m² (Xu et al. 2019), and its exponent in c. */
export const LITHIUM_EXCHANGE_CURRENT_DENSITY = 70;
export const LITHIUM_EXCHANGE_CURRENT_EXPONENT = 0.3;
