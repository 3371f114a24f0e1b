/** Scenario -> results. */

import { completeValues, type Mechanism } from '../mechanisms/contract/mechanism.ts';
import { isActive, sameValue, type TableRow, type Value, type Values } from '../mechanisms/contract/parameter.ts';
import type { Result } from '../mechanisms/contract/result.ts';
import { MECHANISMS } from '../mechanisms/index.ts';
import { atOnce, partOf, type Slices } from '../numerics/slices.ts';
import { isAbsent } from '../quantities/scalar.ts';
import { msg, sequence, type Text, verbatim } from '../quantities/text.ts';
import { fromSI, toSI } from '../quantities/units.ts';
import { type ParameterAddress, parameterAt, unitKeyAt, withValue } from './address.ts';
import { chosenValues } from './chosen.ts';
import { type LinkSource, linkSource } from './link-source.ts';
import { inUnitOf, sentence } from './number.ts';
import { isDeadEnd } from './outputs.ts';
import type { MechanismRun, ScenarioRun, VariantRun } from './results.ts';
import { runningOrder, upstreamOf } from './rules/links.ts';
import type { Scenario } from './scenario.ts';

/** Parameter pointer -> value. They win over everything in the file: the point of a sweep, the `given` of a goal. */
export type Overrides = Readonly<Record<string, Value>>;

/**
 * Runs the base and every variant. Never throws for a scenario that `readScenario` gave: a variant that cannot run
 * (a link gives no number, an override is refused) says why in `failure`.
 */
export function runScenario(scenario: Scenario, overrides: Overrides = {}, mechanisms: readonly Mechanism[] = MECHANISMS): ScenarioRun {
  return atOnce(runInSlices(scenario, overrides, mechanisms));
}

/**
 * The same for those who must stay responsive. What takes no longer than a frame comes without any slice.
 * @param only the id of a mechanism: it and those that feed it are run, the others are missing in the variants
 */
export function* runInSlices(
  scenario: Scenario,
  overrides: Overrides = {},
  mechanisms: readonly Mechanism[] = MECHANISMS,
  only?: string,
): Slices<ScenarioRun> {
  const plan = planOf(scenario, overrides, mechanisms, only);
  const names = [undefined, ...Object.keys(scenario.variants)];
  const variants: VariantRun[] = [];
  for (const [index, name] of names.entries()) {
    variants.push(yield* partOf(index / names.length, (index + 1) / names.length, runVariant(scenario, name, plan)));
  }
  return { variants };
}

interface Feed {
  readonly target: ParameterAddress;
  readonly source: LinkSource;
  readonly pointer: string;
}

interface Plan {
  /** In the order in which links can be followed. */
  readonly order: readonly Mechanism[];
  readonly register: readonly Mechanism[];
  readonly feeds: readonly Feed[];
  readonly overrides: readonly { readonly target: ParameterAddress; readonly value: Value }[];
}

function planOf(scenario: Scenario, overrides: Overrides, mechanisms: readonly Mechanism[], only: string | undefined): Plan {
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  const address = (pointer: string): ParameterAddress => {
    const target = parameterAt(pointer, byId);
    if (!target || target.variant !== undefined) throw new RangeError(`There is no parameter ${pointer}.`);
    return target;
  };
  const feeds = Object.entries(scenario.links).map(([to, pointer]) => {
    const source = linkSource(pointer, mechanisms);
    if (isDeadEnd(source)) throw new RangeError(`There is no source ${pointer}.`);
    return { target: address(to), source, pointer };
  });
  const links = feeds.map(({ target, source }) => ({ from: source.mechanism.id, to: target.mechanism.id }));
  const wanted = only === undefined ? undefined : upstreamOf(only, links);
  const register = mechanisms.filter(({ id }) => Object.hasOwn(scenario.parameters, id) && (!wanted || wanted.has(id)));
  const order = runningOrder(
    register.map(({ id }) => id),
    links,
  );
  return {
    order: order.map((id) => byId.get(id)!),
    register,
    feeds,
    overrides: Object.entries(overrides).map(([pointer, value]) => ({ target: address(pointer), value })),
  };
}

function* runVariant(scenario: Scenario, name: string | undefined, plan: Plan): Slices<VariantRun> {
  const chosen = chosenValues(scenario, name);
  const done = new Map<string, MechanismRun>();
  let failure: Text | undefined;
  for (const [index, mechanism] of plan.order.entries()) {
    const share = 1 / plan.order.length;
    const run = yield* partOf(index * share, (index + 1) * share, runMechanism(mechanism, chosen[mechanism.id] ?? {}, plan, done));
    if ('failure' in run) failure ??= run.failure;
    else done.set(mechanism.id, run);
  }
  const runs = new Map(plan.register.flatMap(({ id }) => (done.has(id) ? [[id, done.get(id)!] as const] : [])));
  const label = name === undefined ? msg`Base` : (scenario.variants[name].label ?? verbatim(name));
  return { name: name ?? 'base', label, mechanisms: runs, ...(failure !== undefined && { failure }) };
}

function* runMechanism(
  mechanism: Mechanism,
  chosen: Values,
  plan: Plan,
  done: ReadonlyMap<string, MechanismRun>,
): Slices<MechanismRun | { readonly failure: Text }> {
  const linked = new Map<string, string>();
  const doubtful: string[] = [];
  let values: Values = { ...chosen };
  const set = (target: ParameterAddress, value: Value) => {
    // A cell of a table that is not written is a cell of the default table.
    const written = target.cell && values[target.key] === undefined ? { ...values, [target.key]: target.parameter.default } : values;
    values = withValue(written, target, value);
  };
  for (const feed of plan.feeds) {
    if (feed.target.mechanism !== mechanism) continue;
    const { key } = feed.source;
    const source = done.get(feed.source.mechanism.id);
    const scalar = feed.source.output ? source?.result.scalars[key] : (source?.values[key] as number | undefined);
    if (!source || typeof scalar !== 'number') {
      const { id } = mechanism;
      return {
        failure: isAbsent(scalar)
          ? msg`${id} cannot run: the link from ${feed.pointer} gives no number: ${scalar.absent}`
          : msg`${id} cannot run: the link from ${feed.pointer} gives no number.`,
      };
    }
    const unitKey = unitKeyAt(feed.target);
    set(feed.target, unitKey === key ? scalar : fromSI(unitKey, toSI(key, scalar)));
    linked.set(feed.target.key, feed.pointer);
    if (feed.source.output && source.extrapolated.length > 0) doubtful.push(feed.target.key);
  }
  for (const { target, value } of plan.overrides) if (target.mechanism === mechanism) set(target, value);
  const complete = completeValues(mechanism, values);
  const refused = refusal(mechanism, complete);
  if (refused !== undefined) return { failure: msg`${mechanism.id} cannot run: ${refused}` };
  const [known, result] = yield* simulated(mechanism, complete);
  return {
    mechanism,
    values: known,
    given: new Set(Object.keys(chosen)),
    linked,
    extrapolated: [...new Set([...outsideLiterature(mechanism, known), ...doubtful])],
    result,
  };
}

/** Every single number of the values with its definition; cells as `patches/1/sei_thickness_nm`. */
function* numbersIn(mechanism: Mechanism, values: Values) {
  for (const [key, parameter] of Object.entries(mechanism.parameters)) {
    const value = values[key];
    if (parameter.kind === 'number') yield { path: key, key, definition: parameter, value: value as number };
    if (parameter.kind !== 'table') continue;
    for (const [index, row] of (value as readonly TableRow[]).entries()) {
      for (const [column, cell] of Object.entries(row)) {
        yield { path: `${key}/${index}/${column}`, key: column, definition: parameter.columns[column], value: cell };
      }
    }
  }
}

function refusal(mechanism: Mechanism, values: Values): Text | undefined {
  for (const { path, key, definition, value } of numbersIn(mechanism, values)) {
    const [minimum, maximum] = definition.hard;
    if (!(value >= minimum && value <= maximum)) {
      const outside = msg`${path} is ${inUnitOf(key, value)}, outside ${inUnitOf(key, minimum)} to ${inUnitOf(key, maximum)}.`;
      return definition.hardReason ? sequence([outside, sentence(definition.hardReason)]) : outside;
    }
  }
  for (const [key, parameter] of Object.entries(mechanism.parameters)) {
    const complaint = parameter.kind === 'table' ? parameter.check?.(values[key] as readonly TableRow[]) : undefined;
    if (complaint !== undefined) return sequence([key, complaint], ': ');
  }
  return undefined;
}

function outsideLiterature(mechanism: Mechanism, values: Values): string[] {
  const paths: string[] = [];
  for (const { path, definition, value } of numbersIn(mechanism, values)) {
    const outside = value < definition.soft[0] || value > definition.soft[1];
    if (outside && isActive(mechanism.parameters[path.split('/')[0]], values)) paths.push(path);
  }
  return paths;
}

/** The latest runs of each mechanism: what did not change need not run again. */
const REMEMBERED = 24;
const memory = new WeakMap<Mechanism, { values: Values; result: Result }[]>();

/** Equal values give the very same objects back, so that a caller can see that nothing changed. */
function* simulated(mechanism: Mechanism, values: Values): Slices<[Values, Result]> {
  const latest = memory.get(mechanism) ?? [];
  memory.set(mechanism, latest);
  const known = latest.find((run) => sameValues(run.values, values));
  const run = known ?? {
    values,
    result: mechanism.simulateInSlices ? yield* mechanism.simulateInSlices(values) : mechanism.simulate(values),
  };
  // Others may have run in between.
  const at = latest.indexOf(run);
  if (at >= 0) latest.splice(at, 1);
  latest.unshift(run);
  if (latest.length > REMEMBERED) latest.pop();
  return [run.values, run.result];
}

function sameValues(a: Values, b: Values): boolean {
  for (const key in a) if (!sameValue(a[key], b[key])) return false;
  return true;
}
