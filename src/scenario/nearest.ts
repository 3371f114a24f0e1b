/** "Did you mean": the candidate that a slip of the fingers turns into a word. */

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, previous[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length];
}

/** Pairs of characters that are compared for all the suggestions about one text. */
const BUDGET = 2_000_000;

/** Beyond this a name is compared by its beginning only. */
const LONGEST_WORD = 200;

/** Suggestions about one text, as many as its mistakes may cost. */
export class Suggestions {
  #left = BUDGET;

  /**
   * The nearest candidate within two slips (more in long words), else the only one that begins like `word`, else the only one
   * that contains it (`height_um` of a ridge is its `ridge_height_um`); case does not count. Undefined where none is near, and
   * when the suggestions before have used up what they may cost.
   */
  nearest(word: string, candidates: Iterable<string>): string | undefined {
    const wanted = word.slice(0, LONGEST_WORD).toLowerCase();
    const limit = Math.max(2, Math.floor(wanted.length / 4));
    let best: string | undefined;
    let bestDistance = limit + 1;
    const beginnings: string[] = [];
    const containing: string[] = [];
    for (const candidate of candidates) {
      if (!this.#spend(candidate.length)) return undefined;
      const other = candidate.toLowerCase();
      if (wanted.length >= 3 && (other.startsWith(wanted) || (other.length >= 3 && wanted.startsWith(other)))) beginnings.push(candidate);
      if (wanted.length >= 5 && other.includes(wanted)) containing.push(candidate);
      if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
      if (!this.#spend(wanted.length * other.length)) return undefined;
      const distance = editDistance(wanted, other);
      if (distance < bestDistance && distance < wanted.length) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best ?? only(beginnings) ?? only(containing);
  }

  #spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
