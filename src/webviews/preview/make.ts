/** What only the first bundle can make of the state in view, because it holds engine and painter. */
import { pictureOf } from '../../mechanisms/contract/scene.ts';
import { describeRun } from '../../scenario/describe.ts';
import type { ScenarioRun } from '../../scenario/results.ts';
import { runScenario } from '../../scenario/run.ts';
import { resultTable, toCsv } from '../../scenario/tables.ts';
import { language } from '../ui/l10n.ts';
import type { Preview, Shown } from './bridge.ts';
import { paintOn } from './stage.ts';

/** @param shown the state in view; asked only while there is one */
export function makers(shown: () => Shown): Preview['make'] {
  return {
    picture: (frame) => {
      const { mechanism, values, result } = shown().mechanism;
      return pictureOf(mechanism, values, result, frame, { language: language() });
    },
    paint: paintOn,
    csv: () => toCsv(resultTable(wholeRun(shown()), language())),
    words: () => describeRun(shown().scenario, wholeRun(shown()), language()),
  };
}

/** The results of all mechanisms: those that are not in view are run when they are asked for. */
function wholeRun({ whole, run, scenario }: Shown): ScenarioRun {
  return whole ? run : runScenario(scenario);
}
