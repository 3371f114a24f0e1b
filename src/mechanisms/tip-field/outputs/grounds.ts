/** What the badges of the tip rest on. */
import { msg, type Text } from '../../../quantities/text.ts';

export const ELECTROSTATICS: Text = msg`Exact solution of Laplace's equation for this shape.`;
export const BALANCE: Text = msg`Butler-Volmer kinetics, an ohmic film and the steady transport of a binary salt, closed between two exact limits; within 5 % of the full solution.`;
export const CLOSURE: Text = msg`The rise follows from the balance. The curvature of the current at the apex is a closure: within 13 % of the full solution up to an aspect ratio of 2, unreliable from 3 on.`;
export const CONDITIONAL_LOOP: Text = msg`The paper proposes the loop as a cause of dendrites; here it is computed, and it closes only under conditions. The chemistry that acts beside it is left out.`;
export const LINEAR_STABILITY: Text = msg`Linear stability of a planar front, Monroe and Newman and others; the numbers need the local resistance and conductivity.`;
export const MEASURED: Text = msg`Published fit of measurements; far below 0.01 mol/L it is an extrapolation.`;
export const SALT_BALANCE: Text = msg`Mass balance of a binary salt between two electrodes (Sand 1901).`;
export const PROPOSED: Text = msg`The paper offers the shielding as a plausible mechanism, not as a proven one; the capacitor picture is transient, and an ion-conducting film neutralises its polarisation.`;
export const BOUNDARY_INTEGRAL: Text = msg`Two-dimensional boundary integral along the whole front, spectrally accurate; ridges without end into the page, not tips.`;
export const RECESSION: Text = msg`Linear-parabolic recession is generic; the factors of the hot spot are chosen for teaching.`;
