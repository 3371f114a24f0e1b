/** The keys of a sweep: those of an axis, and a second axis. */
import { msg, verbatim } from '../../quantities/text.ts';
import type { ObjectNode, StringNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';
import type { Sweep, SweepAxis } from '../scenario.ts';
import { definedAs } from '../schema/object.ts';
import { AXIS, type ReadAxis, readAxis, type Taking } from './axis.ts';
import type { Keys } from './key.ts';
import { MAXIMUM_SWEEPS } from './limits.ts';
import { readNamed } from './named.ts';

interface Place {
  /** The key "and". */
  readonly holder: StringNode | undefined;
  readonly taking: Taking;
}

const SECOND_AXIS = {
  and: {
    meaning: msg`A second parameter, varied at every point of the first.`,
    schema: definedAs('axis'),
    read: (reader, node, { holder, taking }: Place) => {
      const object = reader.object(node, verbatim('"and"'));
      if (!object) return undefined;
      reader.onlyKnownKeys(object, AXIS, verbatim('"and"'));
      return { object, axis: readAxis(reader, holder, object, taking) };
    },
  },
} as const satisfies Keys;

export const SWEEP = { ...AXIS, ...SECOND_AXIS } as const satisfies Keys;

// Each row is read below: one that is not is an error of types here.
const { and, ...unread } = SECOND_AXIS;
unread satisfies Record<string, never>;

/** @param runs how many runs every point takes: the base and the variants */
export function readSweeps(reader: Reader, object: ObjectNode | undefined, taking: Taking, runs: number): Readonly<Record<string, Sweep>> {
  const count = object?.members.size ?? 0;
  if (object && count > MAXIMUM_SWEEPS) {
    reader.report('too-many', object, msg`${count} sweeps; a scenario has at most ${MAXIMUM_SWEEPS}.`);
    return {};
  }
  return readNamed(reader, object, msg`sweep`, (sweep, name) => readSweep(reader, name, sweep, taking, runs));
}

function readSweep(reader: Reader, holder: StringNode, object: ObjectNode, taking: Taking, runs: number): Sweep | undefined {
  reader.onlyKnownKeys(object, SWEEP, msg`A sweep`);
  const outer = readAxis(reader, holder, object, taking);
  const member = object.members.get('and');
  const second = and.read(reader, member?.value, { holder: member?.key, taking });
  const inner = second?.axis;
  if (!outer || (second && !inner)) return undefined;
  if (inner?.pointer === outer.pointer) {
    reader.report('bad-sweep', second!.object.members.get('vary')!.value!, msg`The second axis varies the same parameter as the first.`);
    return undefined;
  }
  const total = outer.count * (inner?.count ?? 1) * runs;
  const limit = reader.sweepPoints;
  if (total > limit) {
    const [points, most] = [total, limit].map((count) => count.toLocaleString('en'));
    const message =
      runs > 1
        ? msg`This sweep has ${points} points over ${runs} runs (the base and ${runs - 1} variants); at most ${most} are allowed.`
        : msg`This sweep has ${points} points; at most ${most} are allowed.`;
    reader.report('sweep-too-large', object.members.get('vary')!.key, message);
    return undefined;
  }
  return Object.assign(axisOf(outer), inner && { and: axisOf(inner) });
}

/** Thousands of points are made when they are first asked for. */
function axisOf({ pointer, spacing, points }: ReadAxis): SweepAxis {
  let made: SweepAxis['points'] | undefined;
  return {
    vary: pointer,
    spacing,
    get points() {
      made ??= points();
      return made;
    },
  };
}
