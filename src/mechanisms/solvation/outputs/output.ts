import type { Text } from '../../../quantities/text.ts';
import type { Badge, Output } from '../../contract/result.ts';

/** A number of the ion beside the film, in one line. */
export const output = (
  title: Text,
  symbol: string,
  description: Text,
  badge: Badge,
  ground: Text,
  scale: 'linear' | 'log' = 'linear',
): Output => ({ title, symbol, description, badge, ground, scale });
