/** Fixes that write something else in the place of a key or value. */
import { msg, type Text } from '../quantities/text.ts';
import type { Place, StringNode } from './json/tree.ts';
import type { Fix } from './problem.ts';

export const NO_FIXES = (): readonly Fix[] => [];

/** The same in the words of the format: a number without its quotes, a word with them. */
export function rewrite(place: Place, text: string, title: Text = msg`Write ${text}`): Fix {
  return { ...replacing(place, text), title, meaning: 'kept' };
}

/** What was probably meant: another name or pointer. The author decides. */
export function guess(place: Place, text: string, title: Text = msg`Write ${text}`): Fix {
  return { ...replacing(place, text), title, meaning: 'guessed' };
}

/**
 * Another value. Its title says the old and the new one.
 * @param text the whole text of the scenario
 */
export function change(text: string, place: Place, value: string, title = valueInstead): Fix {
  return { ...replacing(place, value), title: title(value, text.slice(place.offset, place.end)), meaning: 'changed' };
}

function valueInstead(value: string, written: string): Text {
  return msg`Write ${value} instead of ${written}`;
}

export function rename(key: StringNode, name: string): Fix {
  return guess(key, JSON.stringify(name), msg`Write "${name}"`);
}

function replacing(place: Place, text: string): Pick<Fix, 'edits'> {
  return { edits: [{ offset: place.offset, length: place.end - place.offset, text }] };
}
