/** From the text of the document, the gesture in hand and the view to what is shown. No DOM. */

import { defaultOf, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { TableRow, Value } from '../../mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../mechanisms/index.ts';
import { atOnce, type Slices } from '../../numerics/slices.ts';
import type { DocumentMessage, PreviewMemory } from '../../protocol/messages.ts';
import { msg } from '../../quantities/text.ts';
import { parameterAt } from '../../scenario/address.ts';
import { type MeasuredReading, readMeasured } from '../../scenario/measured/measured.ts';
import { segmentsOf } from '../../scenario/pointer.ts';
import type { Problem } from '../../scenario/problem.ts';
import { readScenario, type ScenarioDocument } from '../../scenario/read.ts';
import type { MechanismRun } from '../../scenario/results.ts';
import { runInSlices } from '../../scenario/run.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withValues } from '../../scenario/with-values.ts';
import { t } from '../ui/l10n.ts';
import type { Shown } from './bridge.ts';
import { BASE } from './changes.ts';
import type { Change } from './gestures.ts';
import { PreviousState } from './previous-state.ts';
import { isSame } from './same.ts';

const NOTHING_MEASURED: MeasuredReading = { measured: [], problems: [] };

const MECHANISMS_BY_ID = new Map(MECHANISMS.map((mechanism) => [mechanism.id, mechanism]));

/** Nothing to draw yet, and why. */
export interface Blank {
  readonly document: DocumentMessage;
  /** `empty`: the scenario names no mechanism. `broken`: the text was never readable. `failed`: the variant in view cannot run. */
  readonly blank: 'empty' | 'broken' | 'failed';
  readonly problem?: Problem;
  readonly because?: string;
}

export function isBlank(state: Shown | Blank): state is Blank {
  return 'blank' in state;
}

interface Circumstances {
  /** Values of the gesture under way, and of commits that are not in the text yet. */
  readonly overrides: readonly Change[];
  /** The moment that is played, which never becomes text by itself; a gesture on the same value wins. */
  readonly moment?: Change;
  readonly memory: Pick<PreviewMemory, 'mechanism' | 'variant'>;
  /** All mechanisms are wanted, not only the one in view. */
  readonly whole?: boolean;
  /** What changes the state: see `PreviousState`. */
  readonly cause: string;
  readonly now: number;
}

export class Model {
  #document: DocumentMessage | undefined;
  #scenario: Scenario | undefined;
  #broken: Problem | undefined;
  /** Where things stand in the text that gave the scenario. */
  #places: ScenarioDocument | undefined;
  #measured: MeasuredReading = NOTHING_MEASURED;
  readonly #previous = new PreviousState<MechanismRun>();

  get document(): DocumentMessage | undefined {
    return this.#document;
  }

  /** A new snapshot of the document. While it does not read, the last scenario of the same document stays. */
  receive(document: DocumentMessage): void {
    const other = document.text !== this.#document?.text || document.uri !== this.#document.uri;
    if (document.uri !== this.#document?.uri) {
      this.#scenario = undefined;
      this.#measured = NOTHING_MEASURED;
      this.#previous.forget();
    }
    if (other) {
      const { scenario, problems, document: places } = readScenario(document.text);
      this.#broken = scenario ? undefined : problems.find(({ severity }) => severity === 'error');
      if (scenario) {
        this.#scenario = scenario;
        this.#places = places;
      }
    }
    if (this.#scenario && this.#places && (other || !isSame(document.attachments ?? [], this.#document?.attachments ?? [])))
      this.#measured = readMeasured(this.#scenario, this.#places, document.attachments ?? []);
    this.#document = document;
  }

  /** The value at a pointer of a parameter in the latest text; of the base, its default where nothing is written. */
  read(pointer: string): Value | undefined {
    const address = parameterAt(pointer, MECHANISMS_BY_ID);
    if (!address || !this.#scenario) return undefined;
    const { variant, mechanism, key, cell } = address;
    const given = variant === undefined ? this.#scenario.parameters : this.#scenario.variants[variant]?.parameters;
    const values = given?.[mechanism.id];
    const value = values?.[key] ?? (variant === undefined ? defaultOf(mechanism, key, values) : undefined);
    return cell ? (value as readonly TableRow[] | undefined)?.[cell.row]?.[cell.column] : value;
  }

  /** Runs the scenario with the values of gestures on top of the text. Undefined before the first document. */
  show(circumstances: Circumstances): Shown | Blank | undefined {
    return atOnce(this.showInSlices(circumstances));
  }

  /** The same in slices, of the state at the first slice. */
  *showInSlices({ overrides, moment, memory, whole: wholeWanted = false, cause, now }: Circumstances): Slices<Shown | Blank | undefined> {
    const document = this.#document;
    const broken = this.#broken;
    const measured = this.#measured;
    if (!document) return undefined;
    if (!this.#scenario) return { document, blank: 'broken', ...(broken && { problem: broken }) };
    const written = withOverrides(this.#scenario, overrides);
    const gestureHasIt = overrides.some(({ pointer }) => pointer === moment?.pointer);
    const scenario = moment && !gestureHasIt ? withOverrides(written, [moment]) : written;
    const taking = mechanismsOf({ scenario });
    const wanted = taking.find(({ id }) => id === memory.mechanism) ?? taking[0];
    if (!wanted) return { document, blank: 'empty' };
    const { run, variant, whole } = yield* runInView(scenario, wanted.id, memory.variant, wholeWanted);
    const mechanism = variant.mechanisms.get(wanted.id) ?? variant.mechanisms.values().next().value;
    if (!mechanism) {
      const because = variant.failure && t(variant.failure);
      return { document, blank: 'failed', because };
    }
    this.#previous.show(`${document.uri} ${variant.name} ${mechanism.mechanism.id} ${keyOf(mechanism)}`, mechanism, cause, now);
    const before = this.#previous.previous;
    const base = variant.name === BASE ? undefined : run.variants[0].mechanisms.get(mechanism.mechanism.id);
    return {
      document,
      written,
      scenario,
      run,
      whole,
      variant,
      mechanism,
      measured,
      ...(base && { base }),
      ...(before?.mechanism === mechanism.mechanism && { before }),
      ...(broken && { broken }),
      ...fixed(document, broken),
    };
  }

  /** What is shown, with the error of the latest text instead of the one that it was computed under: a long run is older than the text. */
  withLatestError(shown: Shown): Shown {
    const document = this.#document;
    if (!document || document.uri !== shown.document.uri || shown.broken === this.#broken) return shown;
    const { broken: _broken, fixed: _fixed, ...rest } = shown;
    return { ...rest, document, ...(this.#broken && { broken: this.#broken }), ...fixed(document, this.#broken) };
  }

  /** Another mechanism or variant comes into view: there is nothing to compare it with. */
  forgetPrevious(): void {
    this.#previous.forget();
  }
}

const keys = new WeakMap<object, string>();

/** Equal for equal values, also when they were run again. */
function keyOf({ values }: MechanismRun): string {
  let key = keys.get(values);
  if (key === undefined) {
    key = JSON.stringify(values);
    keys.set(values, key);
  }
  return key;
}

/** Runs what is wanted. A mechanism that cannot run in the variant in view gives way to another that can. */
function* runInView(
  scenario: Scenario,
  mechanism: string,
  name: string | undefined,
  whole: boolean,
): Slices<Pick<Shown, 'run' | 'variant' | 'whole'>> {
  const run = yield* runInSlices(scenario, {}, MECHANISMS, whole ? undefined : mechanism);
  const variant = run.variants.find((each) => each.name === name) ?? run.variants[0];
  if (whole || variant.mechanisms.has(mechanism)) return { run, variant, whole };
  return yield* runInView(scenario, mechanism, name, true);
}

/** The scenario as the file will be once the gesture is written. */
function withOverrides(scenario: Scenario, overrides: readonly Change[]): Scenario {
  // A mechanism or a variant may be deleted from the text during a gesture on it.
  const possible = overrides.filter(({ pointer }) => {
    const [root, ...rest] = segmentsOf(pointer)!;
    if (root === 'parameters') return Object.hasOwn(scenario.parameters, rest[0]);
    return Object.hasOwn(scenario.variants, rest[0]) && Object.hasOwn(scenario.parameters, rest[2]);
  });
  return possible.length > 0 ? withValues(scenario, possible) : scenario;
}

function fixed(document: DocumentMessage, broken: Problem | undefined): { readonly fixed?: string } {
  if (document.readOnly) return { fixed: t(msg`This document is read-only.`) };
  if (broken) return { fixed: t(msg`Line ${lineOf(document.text, broken.offset)} has an error: correct it to go on.`) };
  return {};
}

/** Line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The mechanisms that take part, in the order of the register. */
export function mechanismsOf({ scenario }: Pick<Shown, 'scenario'>): readonly Mechanism[] {
  return MECHANISMS.filter(({ id }) => Object.hasOwn(scenario.parameters, id));
}
