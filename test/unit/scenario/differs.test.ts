import assert from 'node:assert/strict';
import { ENGLISH, say } from '../../../src/quantities/text.ts';
import { applyEdits } from '../../../src/scenario/edits/apply.ts';
import { fileWith, read } from './fixture.ts';

type Members = Readonly<Record<string, unknown>>;

const found = (members: Members) => read(fileWith(members)).problems.filter(({ code }) => code === 'differs');

/** The file after the one fix of its one hint. */
function mended(members: Members): Members {
  const text = fileWith(members);
  const [problem, ...others] = found(members);
  assert.equal(others.length, 0);
  const [fix] = problem.fixes();
  const after = applyEdits(text, fix.edits);
  assert.deepEqual(read(after).problems, [], after);
  return JSON.parse(after);
}

const both = { film: { temperature_K: 310 }, cell: { temperature_K: 320 } };
const followed = { '/parameters/cell/temperature_K': '/parameters/film/temperature_K' };

describe('one quantity with two values', () => {
  it('is a hint at the second that says both', () => {
    const [problem, ...others] = found({ parameters: both });
    assert.equal(others.length, 0);
    assert.equal(problem.severity, 'hint');
    assert.equal(fileWith({ parameters: both }).slice(problem.offset, problem.offset + problem.length), '320');
    assert.match(say(problem.message, ENGLISH), /temperature_K .* 310\u2009K in film and 320\u2009K in cell/);
  });

  it('counts a default, but only where something is written', () => {
    assert.equal(found({ parameters: { film: { temperature_K: 310 }, cell: {} } }).length, 1);
    assert.deepEqual(found({ parameters: { film: {}, cell: {} } }), []);
    assert.deepEqual(found({ parameters: { film: { temperature_K: 298.15 }, cell: {} } }), []);
  });

  it('is none with one value, one mechanism, or a link', () => {
    assert.deepEqual(found({ parameters: { film: { temperature_K: 310 }, cell: { temperature_K: 310 } } }), []);
    assert.deepEqual(found({ parameters: { film: { temperature_K: 310 } } }), []);
    assert.deepEqual(found({ parameters: { film: { temperature_K: 310 }, cell: {} }, links: followed }), []);
  });

  it('becomes a link: the second follows the first, or the default the value', () => {
    const { parameters, links } = mended({ parameters: both }) as { parameters: object; links: object };
    assert.deepEqual(parameters, { film: { temperature_K: 310 }, cell: {} });
    assert.deepEqual(links, followed);
    assert.deepEqual(mended({ parameters: { film: {}, cell: { temperature_K: 320 } } }).links, {
      '/parameters/film/temperature_K': '/parameters/cell/temperature_K',
    });
  });

  it('joins the links that are there, and never closes a ring', () => {
    const links = { '/parameters/cell/resistance_ohm_cm2': '/film/resistance_ohm_cm2' };
    assert.deepEqual(mended({ parameters: both, links }).links, { ...links, ...followed });
    const against = { '/parameters/film/thickness_nm': '/parameters/cell/film_thickness_um' };
    const [problem] = found({ parameters: both, links: against });
    assert.deepEqual(problem.fixes(), []);
  });

  it('is found in a variant, at what the variant writes', () => {
    const members = { variants: { warm: { parameters: { cell: { temperature_K: 320 } } }, other: { extends: 'warm' } } };
    const [problem, ...others] = found(members);
    assert.equal(others.length, 0);
    assert.equal(fileWith(members).slice(problem.offset, problem.offset + problem.length), '320');
    // The variant writes what a link would feed.
    assert.deepEqual(problem.fixes(), []);
    const first = { variants: { warm: { parameters: { film: { temperature_K: 320 } } } } };
    assert.deepEqual(mended(first).links, followed);
  });
});
