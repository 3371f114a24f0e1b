/** Gestures on the mechanism and variant in view: each is written where that variant keeps its values. */
import type { Preview, Shown } from './bridge.ts';
import { changesFor, type PathValues } from './changes.ts';
import type { Gestures } from './gestures.ts';
import { labelOf } from './label.ts';

export function gestureTarget(gestures: Gestures, current: () => Shown | undefined): Preview['gestures'] {
  const movable = () => {
    const shown = current();
    return shown && shown.fixed === undefined ? shown : undefined;
  };
  const changes = ({ variant, mechanism }: Shown, values: PathValues) => changesFor(variant.name, mechanism.mechanism.id, values);
  const change = (how: 'move' | 'type') => (control: string, values: PathValues) => {
    const shown = movable();
    if (shown) gestures[how](control, changes(shown, values), labelOf(shown.mechanism, values));
  };
  return {
    begin: (control) => gestures.begin(control),
    move: change('move'),
    type: change('type'),
    release: (control) => gestures.release(control),
    cancel: (control) => gestures.cancel(control),
    once: (values, label) => {
      const shown = movable();
      if (shown) gestures.once(changes(shown, values), label ?? labelOf(shown.mechanism, values));
    },
    holds: (control) => gestures.holds(control),
    anyHeld: () => gestures.holds(),
  };
}
