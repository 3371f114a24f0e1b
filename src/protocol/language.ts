/** Name of the element of the page that holds the language it is read in, with its words: both sides of the glass say the same. */
export const LANGUAGE_ELEMENT = 'language';
