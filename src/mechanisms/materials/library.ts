/**
 * The libraries of materials as data: sidebar, comparison table, command line and completion are made from this, and this
 * from the entries themselves.
 */

import { citation, msg, sequence, type Text } from '../../quantities/text.ts';
import { fromSI } from '../../quantities/units.ts';
import type { Source } from '../contract/parameter.ts';
import type { FerroelectricNumber } from './ferroelectric-sources.ts';
import {
  boundChargesPerArea,
  FERROELECTRICS,
  type Ferroelectric,
  imagePermittivity,
  LITHIUM_STABILITY,
  type Ranged,
  REDUCED_BY_LITHIUM,
  sourceOf,
} from './ferroelectrics.ts';
import { SOLVENTS, type Solvent } from './solvents.ts';

/** A number of one entry, in the display unit of its column. */
export interface LibraryValue {
  readonly value: number;
  readonly range?: readonly [minimum: number, maximum: number];
  /** What this very number is, where it is not quite what the column says: "melting point". */
  readonly note?: Text;
  readonly source: Source;
}

interface LibraryColumn {
  readonly title: Text;
  readonly description: Text;
}

export interface LibraryEntry {
  readonly title: Text;
  /** Form, or kind. */
  readonly description: Text;
  /** By the keys of the columns; a number that is not known is not there. */
  readonly values: Readonly<Record<string, LibraryValue>>;
  /** What is no number: heading and words. */
  readonly facts: readonly { readonly title: Text; readonly text: Text }[];
  /** What lithium does to it. */
  readonly stability?: { readonly title: Text; readonly reason: Text; readonly reduced: boolean };
}

export interface Library {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Key with the unit as suffix -> what it is, most telling first. */
  readonly columns: Readonly<Record<string, LibraryColumn>>;
  /** By the ids that scenarios write. */
  readonly entries: Readonly<Record<string, LibraryEntry>>;
}

const derived = (citation: Text): Source => ({ kind: 'derived', citation });

interface Column<Entry> extends LibraryColumn {
  /** Undefined: not known. */
  read(entry: Entry): LibraryValue | undefined;
}

/** A number of the entry as it stands there, from SI or from the unit of the column. */
function plain(number: FerroelectricNumber, convert: (value: number) => number = (same) => same): Column<Ferroelectric>['read'] {
  return (entry) => {
    const given: number | Ranged | undefined = entry[number];
    if (given === undefined) return undefined;
    const source = sourceOf(entry, number);
    if (typeof given === 'number') return { value: convert(given), source };
    const [minimum, maximum] = given.range.map((end) => Number(convert(end).toPrecision(12)));
    return { value: convert(given.value), range: [minimum, maximum], source };
  };
}

const FERROELECTRIC_COLUMNS: Readonly<Record<string, Column<Ferroelectric>>> = {
  normal_permittivity: {
    title: msg`Permittivity along the normal`,
    description: msg`Relative, at kilohertz: what a voltage across the film meets.`,
    read: plain('normalPermittivity'),
  },
  transverse_permittivity: {
    title: msg`Permittivity in the plane`,
    description: msg`Relative, at kilohertz.`,
    read: plain('transversePermittivity'),
  },
  image_permittivity: {
    title: msg`Permittivity for image charges`,
    description: msg`What a charge outside the film meets: the geometric mean of the two.`,
    read: ({ normalPermittivity, transversePermittivity }) => ({
      value: imagePermittivity(transversePermittivity, normalPermittivity.value),
      source: derived(citation('√(ε_t ε_n): Landau and Lifshitz, Electrodynamics of Continuous Media, sec. 13')),
    }),
  },
  polarisation_uC_per_cm2: {
    title: msg`Polarisation`,
    description: msg`Spontaneous in a crystal, remanent in a poled ceramic. An unpoled powder has none.`,
    read: plain('polarisation', (value) => fromSI('polarisation_uC_per_cm2', value)),
  },
  bound_charge_per_nm2: {
    title: msg`Bound charge at the surface`,
    description: msg`Elementary charges per square nanometre that the polarisation binds.`,
    read: ({ polarisation }) => ({
      value: fromSI('bound_charge_per_nm2', boundChargesPerArea(polarisation.value)),
      source: derived(msg`Polarisation over the elementary charge`),
    }),
  },
  curie_temperature_K: {
    title: msg`Curie temperature`,
    description: msg`Above it there is no polarisation.`,
    read: (entry) => {
      const found = plain('curieTemperature')(entry);
      const note = entry.meltsFirst ? msg`melting point` : entry.polarBeyond ? msg`at least` : undefined;
      return found && { ...found, ...(note && { note }) };
    },
  },
  coercive_field_V_per_m: {
    title: msg`Coercive field, bulk form`,
    description: msg`Field that reverses the polarisation.`,
    read: plain('coerciveField'),
  },
  film_coercive_field_V_per_m: {
    title: msg`Coercive field, thin film`,
    description: msg`What films of some nanometres reach. With thickness it goes either way: thin BaTiO₃ stays the same, thin PZT and copolymers need more.`,
    read: plain('filmCoerciveField'),
  },
  piezoelectric_coefficient_pC_per_N: {
    title: msg`Piezoelectric coefficient`,
    description: msg`d₃₃; the sign is a convention.`,
    read: plain('piezoelectricCoefficient'),
  },
  pyroelectric_coefficient_uC_per_m2_K: {
    title: msg`Pyroelectric coefficient`,
    description: msg`The sign is a convention.`,
    read: plain('pyroelectricCoefficient'),
  },
  band_gap_eV: { title: msg`Band gap`, description: msg`Of the perfect material.`, read: plain('bandGap') },
  electron_affinity_eV: {
    title: msg`Electron affinity`,
    description: msg`From the vacuum to the conduction band.`,
    read: plain('electronAffinity'),
  },
  electron_barrier_eV: {
    title: msg`Barrier for electrons from lithium`,
    description: msg`At zero the film conducts electrons: lithium can reduce what lies outside it.`,
    read: plain('electronBarrier'),
  },
};

const SOLVENT_COLUMNS: Readonly<Record<string, Column<Solvent>>> = {
  dipole_D: {
    title: msg`Dipole moment`,
    description: msg`Of one molecule in the gas phase.`,
    read: ({ dipole, dipoleRange, dipoleSource }) => ({ value: dipole, ...(dipoleRange && { range: dipoleRange }), source: dipoleSource }),
  },
  permittivity: {
    title: msg`Permittivity`,
    description: msg`Static, of the neat liquid.`,
    read: ({ permittivity, permittivitySource }) => ({ value: permittivity, source: permittivitySource }),
  },
  temperature_K: {
    title: msg`Temperature of the permittivity`,
    description: msg`At which the permittivity was measured.`,
    read: ({ temperature, permittivitySource }) => ({ value: temperature, source: permittivitySource }),
  },
};

function valuesOf<Entry>(columns: Readonly<Record<string, Column<Entry>>>, entry: Entry): Record<string, LibraryValue> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, column]) => {
      const value = column.read(entry);
      return value ? [[key, value] as const] : [];
    }),
  );
}

function entriesOf<Entry>(
  from: Readonly<Record<string, Entry>>,
  columns: Readonly<Record<string, Column<Entry>>>,
  tell: (entry: Entry, id: string) => Omit<LibraryEntry, 'values'>,
): Record<string, LibraryEntry> {
  return Object.fromEntries(Object.entries(from).map(([id, entry]) => [id, { ...tell(entry, id), values: valuesOf(columns, entry) }]));
}

export const LIBRARIES: readonly Library[] = [
  {
    id: 'ferroelectrics',
    title: msg`Ferroelectrics`,
    summary: msg`Films that are proposed for lithium electrodes, in consistent sets: never the polarisation of a crystal with the permittivity of a ceramic.`,
    columns: FERROELECTRIC_COLUMNS,
    entries: entriesOf<Ferroelectric>(FERROELECTRICS, FERROELECTRIC_COLUMNS, (material) => ({
      title: material.title,
      description: material.form,
      facts: [
        { title: msg`Why these numbers belong together`, text: material.consistentSet },
        { title: msg`Loss of polarisation`, text: material.transition },
        {
          title: msg`Electrons from lithium`,
          text: material.electronsReason ?? (material.conducts ? msg`pass: no barrier` : msg`are held back`),
        },
      ],
      stability: {
        title: LITHIUM_STABILITY[material.lithium],
        reason: material.lithiumReason,
        reduced: REDUCED_BY_LITHIUM[material.lithium],
      },
    })),
  },
  {
    id: 'solvents',
    title: msg`Solvents`,
    summary: msg`Molecules around Li⁺: the dipole moment binds, the permittivity of the liquid loosens.`,
    columns: SOLVENT_COLUMNS,
    entries: entriesOf<Solvent>(SOLVENTS, SOLVENT_COLUMNS, ({ title, description }, id) => ({
      title: sequence([title, ` (${id})`], ''),
      description,
      facts: [],
    })),
  },
];

/** The sources of an entry, each with the keys of its numbers. */
export function sourcesOf({ values }: LibraryEntry): readonly { readonly source: Source; readonly keys: readonly string[] }[] {
  const found = new Map<string, { source: Source; keys: string[] }>();
  for (const [key, { source }] of Object.entries(values)) {
    const same = JSON.stringify(source);
    const known = found.get(same);
    if (known) known.keys.push(key);
    else found.set(same, { source, keys: [key] });
  }
  return [...found.values()];
}

export function findLibrary(id: string): Library | undefined {
  return LIBRARIES.find((library) => library.id === id);
}
