/** Writing what was made where there may be no room for it, or no right: it is not lost for that. */
interface Surroundings<Place> {
  /** Where to, or undefined when nobody wants it any more. */
  ask(): PromiseLike<Place | undefined>;
  write(place: Place): PromiseLike<void>;
  /** Says why it was not written; whether another place shall be tried. */
  refused(place: Place, reason: unknown): PromiseLike<boolean>;
}

/** Asks for a place until one takes it. The answer is that place, or undefined. */
export async function writeSomewhere<Place>({ ask, write, refused }: Surroundings<Place>): Promise<Place | undefined> {
  for (;;) {
    const place = await ask();
    if (place === undefined) return undefined;
    try {
      await write(place);
      return place;
    } catch (reason) {
      if (!(await refused(place, reason))) return undefined;
    }
  }
}
