/** The scene of every mechanism that has one. */
import type { Scene } from './scene.ts';
import { drawSeiImpedance } from './scenes/sei-impedance.ts';
import { drawSolvation } from './scenes/solvation.ts';
import { drawTipField } from './scenes/tip-field.ts';

export const SCENES: Readonly<Record<string, Scene>> = {
  'tip-field': drawTipField,
  'sei-impedance': drawSeiImpedance,
  solvation: drawSolvation,
};
