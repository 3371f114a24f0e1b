/** What the author of a word that is not JSON most likely meant. */
export function meaningOf(word: string): { message: string; text?: string; value?: number } {
  if (/^[+-]?(nan|inf(inity)?|∞)$/i.test(word)) {
    return { message: `${word} is not a number that a file can hold. Leave the parameter out to get its default.` };
  }
  const lower = word.toLowerCase();
  if (['true', 'false', 'null'].includes(lower)) return { message: `JSON writes ${lower} in small letters.`, text: lower };
  if (lower === 'none' || lower === 'undefined') return { message: `JSON has no ${word}. Leave the key out to get its default.` };
  // Number() reads 0x10, .5, 5. and +1; NFKC turns full-width digits and points into plain ones.
  const plain = word.normalize('NFKC').replace('−', '-').replaceAll('_', '');
  const value = plain === '' ? Number.NaN : Number(plain.replace(/^\+/, ''));
  if (Number.isFinite(value)) return { message: `JSON writes this number as ${value}.`, text: String(value), value };
  if (/^[a-z_]/i.test(word)) return { message: 'Texts are written in double quotes.', text: JSON.stringify(word) };
  return { message: `"${word}" is not JSON.` };
}
