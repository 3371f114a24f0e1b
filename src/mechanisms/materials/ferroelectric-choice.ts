/** The enumeration "which ferroelectric": its members, their defaults for other parameters, and the material of a member. */
import { quantity, readable } from '../../quantities/numbers.ts';
import { say, type Text } from '../../quantities/text.ts';
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
  lithium,
  lithiumReason,
}: Ferroelectric): string {
  const along = readable(normalPermittivity.value, 3, true);
  const permittivity =
    transversePermittivity === normalPermittivity.value
      ? `ε ${along}`
      : `ε ${along} along and ${readable(transversePermittivity, 4, true)} across its axis`;
  const name = say(form);
  return `${name[0].toUpperCase()}${name.slice(1)}: ${permittivity}, P ${quantity('_uC_per_cm2', polarisation.value * 100, 3, true)}, ${meltsFirst ? 'melts at' : 'T_C'} ${quantity('_K', curieTemperature, 4, true)}. ${say(LITHIUM_STABILITY[lithium])}. ${say(lithiumReason)}`;
}

/** The members of an enumeration "which film": `given`, then the library. */
export const ferroelectricOptions = {
  given: { title: 'As given', description: 'The numbers below, whatever the material.' },
  ...(Object.fromEntries(ENTRIES.map(([id, material]) => [id, { title: material.title, description: inShort(material) }])) as Record<
    FerroelectricId,
    { title: Text; description: Text }
  >),
};

/** `defaultBy` values of a parameter that follows the material. */
export function byFerroelectric(pick: (material: Ferroelectric) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(ENTRIES.map(([id, material]) => [id, pick(material)]));
}

export function findFerroelectric(id: string): Ferroelectric | undefined {
  return id in FERROELECTRICS ? FERROELECTRICS[id as FerroelectricId] : undefined;
}
