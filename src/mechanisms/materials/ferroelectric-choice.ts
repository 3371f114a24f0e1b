/** The enumeration "which ferroelectric": its members, their defaults for other parameters, and the material of a member. */
import { quantity, readable } from '../../quantities/numbers.ts';
import { msg, sequence, type Text } from '../../quantities/text.ts';
import { FERROELECTRICS, type Ferroelectric, type FerroelectricId, LITHIUM_STABILITY } from './ferroelectrics.ts';

const ENTRIES = Object.entries(FERROELECTRICS) as [FerroelectricId, Ferroelectric][];

/** One line for hovers and completions: permittivity, polarisation, Curie or melting temperature, and what lithium does to it. */
function inShort({
  form,
  normalPermittivity,
  transversePermittivity,
  polarisation,
  curieTemperature,
  meltsFirst,
  polarBeyond,
  lithium,
  lithiumReason,
}: Ferroelectric): Text {
  const along = readable(normalPermittivity.value, 3, true);
  const permittivity =
    transversePermittivity === normalPermittivity.value
      ? sequence(['ε', along])
      : msg`ε ${along} along and ${readable(transversePermittivity, 4, true)} across its axis`;
  const remanent = quantity('_uC_per_cm2', polarisation.value * 100, 3, true);
  const temperature = quantity('_K', curieTemperature, 4, true);
  const numbers = meltsFirst
    ? msg`${permittivity}, P ${remanent}, melts at ${temperature}.`
    : sequence([permittivity, ', P ', remanent, polarBeyond ? ', T_C > ' : ', T_C ', temperature, '.'], '');
  return sequence([sequence([form, ': ', numbers], ''), sequence([LITHIUM_STABILITY[lithium], '.'], ''), lithiumReason]);
}

/** The members of an enumeration "which film": `none`, `given`, then the library. */
export const FERROELECTRIC_MEMBERS = {
  none: { title: msg`None`, description: msg`No ferroelectric film.` },
  given: { title: msg`As given`, description: msg`The numbers below, whatever the material.` },
  ...(Object.fromEntries(ENTRIES.map(([id, material]) => [id, { title: material.title, description: inShort(material) }])) as Record<
    FerroelectricId,
    { title: Text; description: Text }
  >),
};

/** The ids of the library. */
export const FERROELECTRIC_IDS = ENTRIES.map(([id]) => id);

/** Some of the members, in the order of all. */
export function ferroelectricMembers<const M extends readonly (keyof typeof FERROELECTRIC_MEMBERS)[]>(
  members: M,
): Pick<typeof FERROELECTRIC_MEMBERS, M[number]> {
  const chosen = Object.entries(FERROELECTRIC_MEMBERS).filter(([id]) => (members as readonly string[]).includes(id));
  return Object.fromEntries(chosen) as Pick<typeof FERROELECTRIC_MEMBERS, M[number]>;
}

/** `defaultBy` values of a parameter that follows the material. */
export function byFerroelectric(pick: (material: Ferroelectric) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(ENTRIES.map(([id, material]) => [id, pick(material)]));
}

export function findFerroelectric(id: string): Ferroelectric | undefined {
  return id in FERROELECTRICS ? FERROELECTRICS[id as FerroelectricId] : undefined;
}
