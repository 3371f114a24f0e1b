/** How a picture writes by how much something is multiplied. */
import { readable } from '../../../quantities/numbers.ts';
import { sequence, type Text } from '../../../quantities/text.ts';

/** `×5.76` */
export const times = (value: number): Text => sequence(['×', readable(value)], '');
