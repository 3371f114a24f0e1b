import assert from 'node:assert/strict';
import { completeValues } from '../../../src/mechanisms/contract/mechanism.ts';
import { MECHANISMS } from '../../../src/mechanisms/index.ts';
import { presetInView } from '../../../src/webviews/preview/changes.ts';

describe('the preset in view', () => {
  for (const mechanism of MECHANISMS) {
    it(`of ${mechanism.id} is known by its values, and by nothing but them`, () => {
      assert.equal(presetInView({ mechanism, values: completeValues(mechanism) }), undefined);
      for (const preset of Object.values(mechanism.presets)) {
        if (Object.keys(preset.values).length === 0) continue;
        const values = completeValues(mechanism, preset.values);
        assert.deepEqual(presetInView({ mechanism, values })?.values, preset.values);
        const [key, parameter] = Object.entries(mechanism.parameters).find(
          ([key, { kind }]) => kind === 'number' && !(key in preset.values) && key !== mechanism.clock?.parameter,
        )!;
        assert.equal(parameter.kind, 'number');
        assert.notDeepEqual(
          presetInView({ mechanism, values: { ...values, [key]: (values[key] as number) * 1.5 + 0.1 } })?.values,
          preset.values,
        );
      }
    });
  }

  it('stays while its course is played', () => {
    const mechanism = MECHANISMS.find(({ id }) => id === 'tip-field')!;
    const preset = mechanism.presets['depleted-under-film'];
    assert.equal(presetInView({ mechanism, values: completeValues(mechanism, { ...preset.values, plating_time_s: 77 }) }), preset);
  });
});
