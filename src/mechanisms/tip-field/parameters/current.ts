/** What limits the current, and the current. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { choice } from './common.ts';

export const DISTRIBUTION = {
  distribution: {
    kind: 'enumeration',
    title: msg`Current distribution`,
    symbol: 'distribution',
    description: msg`What limits the current: only the electrolyte, also the interface, or also the salt that is left at the surface.`,
    group: 'current',
    primary: true,
    source: choice,
    default: 'tertiary',
    options: {
      primary: {
        title: msg`Primary (electrolyte only)`,
        description: msg`The interface has no resistance: the current follows the field and the tip gets β times the flat current.`,
      },
      secondary: {
        title: msg`Secondary (with the interface)`,
        description: msg`Film and charge transfer resist; the electrolyte near the tip has one constant conductivity.`,
      },
      tertiary: {
        title: msg`Tertiary (with the salt)`,
        description: msg`As secondary, and salt concentration varies along the tip: the only one that holds when the surface is depleted.`,
      },
    },
  },
} as const satisfies Parameters;

/** Last of the primary controls: left out where six others act. */
export const CURRENT = {
  ...shared('current_density_mA_per_cm2', { group: 'current', primary: true }),
} as const satisfies Parameters;
