/** One quantity, one definition: over all mechanisms a key means one thing, and one thing has one key. */
import assert from 'node:assert/strict';
import type { EnumerationParameter, Parameter, Parameters } from '../../../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../../../src/mechanisms/index.ts';
import { ENGLISH, msg, say } from '../../../../src/quantities/text.ts';
import { unitOf } from '../../../../src/quantities/units.ts';

interface Declared {
  readonly mechanism: string;
  readonly key: string;
  readonly parameter: Parameter;
}

/** Every parameter, and the columns of tables as well. */
function declared(mechanisms: readonly { readonly id: string; readonly parameters: Parameters }[]): Declared[] {
  return mechanisms.flatMap(({ id, parameters }) =>
    Object.entries(parameters).flatMap(([key, parameter]) => [
      { mechanism: id, key, parameter },
      ...(parameter.kind === 'table'
        ? Object.entries(parameter.columns).map(([column, cell]) => ({ mechanism: id, key: column, parameter: cell as Parameter }))
        : []),
    ]),
  );
}

/** What may not differ. Of an enumeration its members and its default are a mechanism's own, their words are not. */
function definition(key: string, parameter: Parameter): Readonly<Record<string, string>> {
  const { kind, title, symbol, source } = parameter;
  const common = {
    kind,
    title: say(title, ENGLISH),
    symbol,
    source: `${source.kind}: ${source.citation ? say(source.citation, ENGLISH) : ''}`,
  };
  if (parameter.kind === 'number') {
    const { soft, hard, scale, default: start, integer = false } = parameter;
    return {
      ...common,
      unit: unitOf(key).symbol,
      soft: String(soft),
      hard: String(hard),
      scale,
      default: String(start),
      integer: String(integer),
    };
  }
  return parameter.kind === 'switch' ? { ...common, default: String(parameter.default) } : common;
}

function differences(a: Declared, b: Declared): string[] {
  const [here, there] = [definition(a.key, a.parameter), definition(b.key, b.parameter)];
  const found = Object.keys({ ...here, ...there }).filter((part) => here[part] !== there[part]);
  if (a.parameter.kind === 'enumeration' && b.parameter.kind === 'enumeration') found.push(...wordsThatDiffer(a.parameter, b.parameter));
  return found.map((part) => `${a.key}: ${part} in ${a.mechanism} and ${b.mechanism}: take it from materials/shared-parameters.ts`);
}

function wordsThatDiffer(a: EnumerationParameter, b: EnumerationParameter): string[] {
  return Object.keys(a.options)
    .filter((member) => Object.hasOwn(b.options, member))
    .filter((member) =>
      (['title', 'description'] as const).some((part) => say(a.options[member][part], ENGLISH) !== say(b.options[member][part], ENGLISH)),
    )
    .map((member) => `words of "${member}"`);
}

function complaints(all: readonly Declared[]): string[] {
  const found: string[] = [];
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      if (one.key === other.key) found.push(...differences(one, other));
      else if (say(one.parameter.title, ENGLISH) === say(other.parameter.title, ENGLISH))
        found.push(`"${say(one.parameter.title, ENGLISH)}" is ${one.key} in ${one.mechanism} and ${other.key} in ${other.mechanism}`);
    }
  }
  return found;
}

describe('one quantity, one definition', () => {
  it('no key has two definitions, and no title two keys, over all mechanisms', () => {
    assert.deepEqual(complaints(declared(MECHANISMS)), []);
  });

  it('finds what differs', () => {
    const { temperature_K, ...others } = MECHANISMS[0].parameters;
    assert.ok(temperature_K.kind === 'number');
    const second = (parameters: Parameters) => complaints(declared([MECHANISMS[0], { id: 'second', parameters }]));
    assert.deepEqual(second({ temperature_K }), []);
    assert.equal(second({ temperature_K: { ...temperature_K, default: 300 } }).length, 1);
    assert.equal(second({ temperature_K: { ...temperature_K, soft: [200, 300], symbol: 'θ' } }).length, 2);
    assert.equal(second({ heat_K: temperature_K }).length, 1);
    const { ferroelectric } = others;
    assert.ok(ferroelectric.kind === 'enumeration');
    const { none } = ferroelectric.options;
    assert.deepEqual(second({ ferroelectric: { ...ferroelectric, default: 'none', options: { none } } }), []);
    assert.equal(second({ ferroelectric: { ...ferroelectric, options: { none: { ...none, title: msg`Nothing` } } } }).length, 1);
  });
});
