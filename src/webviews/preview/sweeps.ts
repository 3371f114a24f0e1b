/** The sweeps of the file in view: computed when a chart wants one and no gesture is under way. */
import type { Scenario } from '../../scenario/scenario.ts';
import { runSweep, type SweepRun } from '../../scenario/sweep.ts';
import type { Preview } from './bridge.ts';
import { FrameThrottle } from './frame-throttle.ts';
import { Listeners } from './listeners.ts';
import { Sweeper } from './sweeper.ts';

/** @param wanted the scenario to sweep; undefined while nothing new may begin */
export function sweepsOf(wanted: () => Scenario | undefined): Preview['sweeps'] & { forget(): void } {
  const progress = new Listeners();
  const throttle = new FrameThrottle(
    () => progress.call(),
    (callback) => requestAnimationFrame(callback),
  );
  const sweeper = new Sweeper<Scenario, SweepRun>({
    start: runSweep,
    later: (callback) => setTimeout(callback),
    now: () => performance.now(),
    changed: () => throttle.request(),
  });
  return {
    want: (name) => {
      const scenario = wanted();
      return scenario ? sweeper.want(scenario, name) : sweeper.state(name);
    },
    cancel: () => sweeper.cancel(),
    restart: () => sweeper.restart(),
    onProgress: (listener) => progress.add(listener),
    forget: () => sweeper.forget(),
  };
}
