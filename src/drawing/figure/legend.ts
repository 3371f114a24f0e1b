/** The legend of a figure: rows below the axis title. */
import { type Language, say, verbatim } from '../../quantities/text.ts';
import type { Shape } from '../picture.ts';
import { estimateWidth } from '../rich-text.ts';
import { type StyledLine, specimenShapes } from './lines.ts';
import { wrap } from './wrap.ts';

interface Entry {
  readonly styled: StyledLine;
  readonly words: readonly string[];
  readonly x: number;
  /** Row of its first line of words. */
  readonly row: number;
}

interface Legend {
  readonly entries: readonly Entry[];
  readonly rows: number;
}

/** Length of a specimen and the space after it, in sizes of a letter. */
const SPECIMEN = 2.2;
const SPECIMEN_GAP = 0.5;
const ENTRY_GAP = 1.5;

/** Entries side by side as long as they fit. One line alone needs no legend: the axis names it. */
export function planLegend(styled: readonly StyledLine[], width: number, textSize: number, language: Language): Legend {
  if (styled.length < 2) return { entries: [], rows: 0 };
  const edge = 0.5 * textSize;
  const before = (SPECIMEN + SPECIMEN_GAP) * textSize;
  const entries: Entry[] = [];
  let x = edge;
  let row = 0;
  let rowsUsed = 0;
  for (const one of styled) {
    const words = wrap(say(one.line.title, language), textSize, width - 2 * edge - before);
    const wide = before + Math.max(...words.map((line) => estimateWidth(line, textSize)));
    if (x > edge && x + wide > width - edge) {
      x = edge;
      row = rowsUsed;
    }
    entries.push({ styled: one, words, x, row });
    x += wide + ENTRY_GAP * textSize;
    rowsUsed = Math.max(rowsUsed, row + words.length);
  }
  return { entries, rows: rowsUsed };
}

export function legendShapes({ entries }: Legend, top: number, row: number, textSize: number): readonly Shape[] {
  return entries.flatMap(({ styled, words, x, row: first }) => {
    const end = x + SPECIMEN * textSize;
    const y = top + (first + 0.5) * row;
    const text = words.map((line, i): Shape => {
      return { kind: 'text', at: [end + SPECIMEN_GAP * textSize, y + i * row], text: verbatim(line), size: textSize, ink: 'foreground' };
    });
    return [...specimenShapes(styled, x, end, y, textSize), ...text];
  });
}
