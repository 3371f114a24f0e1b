/** `interphase materials`: the libraries in three formats. */
import assert from 'node:assert/strict';
import { runCli } from '../../../src/cli/cli.ts';
import { LIBRARIES } from '../../../src/mechanisms/materials/library.ts';
import { fakeIo } from './fake-io.ts';

async function materials(...argv: string[]) {
  const { io, written } = fakeIo({});
  const exit = await runCli(['materials', ...argv], io);
  return { exit, ...written };
}

describe('interphase materials', () => {
  it('lists the libraries with their entries and the parameters that choose from them', async () => {
    const { exit, output } = await materials();
    assert.equal(exit, 0);
    for (const { id, entries } of LIBRARIES) for (const word of [id, ...Object.keys(entries)]) assert.ok(output.includes(word), word);
    assert.match(output, /ferroelectrics .*\/parameters\/tip-field\/ferroelectric, \/parameters\/solvation\/ferroelectric/);
  });

  it('tells every number of a library with unit, range and source, and what lithium does', async () => {
    const { exit, output } = await materials('ferroelectrics');
    assert.equal(exit, 0);
    assert.match(output, /Polarisation +39\.2 +µC\/cm² +10 to 45 +read$/m);
    assert.match(output, /Read in its source: CTS 3195STD datasheet \(Permittivity along the normal, Polarisation,/);
    assert.match(output, /Curie temperature +443 +K +melting point +read$/m);
    assert.match(output, /Recalled \(looked for, not found in public text\), check before citing: Standard tables/);
    assert.match(output, /Unstable against lithium\. Pb²⁺ is reduced/);
    assert.doesNotMatch(output, /Ethylene carbonate/);
  });

  it('gives programs all of it as JSON', async () => {
    const { exit, output } = await materials('--format', 'json');
    assert.equal(exit, 0);
    const { libraries } = JSON.parse(output);
    assert.deepEqual(
      libraries.map(({ id }: { id: string }) => id),
      LIBRARIES.map(({ id }) => id),
    );
    const { columns, entries } = libraries[0];
    assert.equal(columns.coercive_field_V_per_m.unit, 'V/m');
    assert.deepEqual(entries['PZT-5A'].values.polarisation_uC_per_cm2, {
      value: 39.2,
      range: [10, 45],
      source: { kind: 'read', citation: 'CTS 3195STD datasheet' },
    });
    assert.equal(entries['PZT-5A'].values.band_gap_eV.source.sought, 'not-found');
    assert.equal(entries['PZT-5A'].lithium.reduced, true);
    assert.equal('electron_affinity_eV' in entries['beta-PVDF'].values, false, 'what is not known is not there');
  });

  it('gives one row per number as CSV', async () => {
    const { exit, output } = await materials('solvents', '--format', 'csv');
    assert.equal(exit, 0);
    const lines = output.trimEnd().split(/\r?\n/);
    const [solvents] = LIBRARIES.filter(({ id }) => id === 'solvents');
    assert.equal(lines.length, 1 + Object.keys(solvents.entries).length * Object.keys(solvents.columns).length);
    assert.equal(lines[0], 'library,entry,key,value,unit,minimum,maximum,note,source,citation,sought');
    assert.match(lines[1], /^solvents,EC,dipole_D,4\.9,D,4\.5,4\.9,,read,/);
  });

  it('names the libraries when one does not exist, in the format asked for', async () => {
    const { exit, output } = await materials('metals', '--format', 'json');
    assert.equal(exit, 64);
    const { error } = JSON.parse(output);
    assert.match(error.hint, /ferroelectrics, solvents/);
  });
});
