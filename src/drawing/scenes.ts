/** The scene of every mechanism that has one. */
import type { Scene } from '../mechanisms/contract/scene.ts';
import { drawSeiImpedance } from '../mechanisms/sei-impedance/picture/index.ts';
import { drawSolvation } from '../mechanisms/solvation/picture/index.ts';
import { drawTipField } from '../mechanisms/tip-field/picture/index.ts';

export const SCENES: Readonly<Record<string, Scene>> = {
  'tip-field': drawTipField,
  'sei-impedance': drawSeiImpedance,
  solvation: drawSolvation,
};
