/** What is written on the patches of an SEI is not covered by what takes hold of their boundaries. */
import assert from 'node:assert/strict';
import { estimateWidth } from '../../../../src/drawing/rich-text.ts';
import { completeValues } from '../../../../src/mechanisms/contract/mechanism.ts';
import { seiImpedance } from '../../../../src/mechanisms/sei-impedance/index.ts';
import { drawSeiImpedance } from '../../../../src/mechanisms/sei-impedance/picture/index.ts';
import { ENGLISH, say } from '../../../../src/quantities/text.ts';

/** From the middle of a grip to the tip of its arrows, px, as the style sheet of the preview draws it. */
const REACH = 17;

describe('labels on the patches of an SEI', () => {
  for (const width of [280, 320, 400, 600, 640, 760, 1100]) {
    it(`keep clear of the grips of boundaries at ${width} px`, () => {
      let compared = 0;
      for (const [name, { values: chosen }] of Object.entries(seiImpedance.presets)) {
        const values = completeValues(seiImpedance, chosen);
        if (values.structure === 'map') continue;
        const { shapes, handles } = drawSeiImpedance(values, seiImpedance.simulate(values), { width, height: 320 }, ENGLISH);
        const boundaries = handles.filter(({ id }) => id.startsWith('boundary'));
        for (const shape of shapes) {
          if (shape.kind !== 'text') continue;
          const text = say(shape.text, ENGLISH);
          if (!text.includes('%')) continue;
          for (const { at, id } of boundaries) {
            if (Math.abs(at[1] - shape.at[1]) > REACH) continue;
            compared += 1;
            const distance = Math.abs(at[0] - shape.at[0]) - estimateWidth(text, shape.size) / 2;
            assert.ok(distance >= REACH, `${name}: "${text}" is ${distance.toFixed(1)} px from ${id}`);
          }
        }
      }
      assert.ok(compared > 0);
    });
  }
});
