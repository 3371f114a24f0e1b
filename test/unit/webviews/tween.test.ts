import assert from 'node:assert/strict';
import { completeValues } from '../../../src/mechanisms/contract/mechanism.ts';
import type { TableRow } from '../../../src/mechanisms/contract/parameter.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { EASING_MS, eased, valuesBetween } from '../../../src/webviews/preview/tween.ts';

describe('easing', () => {
  it('starts at the old state, ends at the new one, and takes at most 150 ms', () => {
    assert.equal(eased(0), 0);
    assert.equal(eased(1), 1);
    assert.ok(EASING_MS <= 150);
    for (const mechanism of MECHANISMS) {
      const from = completeValues(mechanism);
      for (const { values } of Object.values(mechanism.presets)) {
        const to = completeValues(mechanism, values);
        assert.deepEqual(valuesBetween(mechanism.parameters, from, to, 1), to);
      }
    }
  });

  it('passes only through states that a mechanism can simulate', () => {
    for (const mechanism of MECHANISMS) {
      const presets = [{}, ...Object.values(mechanism.presets).map(({ values }) => values)].map((values) =>
        completeValues(mechanism, values),
      );
      for (const [index, to] of presets.entries()) {
        const from = presets[(index + 1) % presets.length];
        const between = valuesBetween(mechanism.parameters, from, to, 0.3);
        for (const [key, parameter] of Object.entries(mechanism.parameters)) {
          if (parameter.kind === 'number') {
            assert.ok((between[key] as number) >= parameter.hard[0] && (between[key] as number) <= parameter.hard[1], key);
          }
          if (parameter.kind === 'table') assert.equal(parameter.check?.(between[key] as readonly TableRow[]), undefined);
        }
        mechanism.simulate(between);
      }
    }
  });
});
