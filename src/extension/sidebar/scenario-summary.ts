/** What the side bar keeps of a scenario file: a folder may hold hundreds, of any size. */
import type * as vscode from 'vscode';
import type { Text } from '../../quantities/text.ts';
import { writtenLine } from '../../scenario/format/text.ts';
import { attachmentPaths, type Problem, type Reading } from '../../scenario/index.ts';
import { type LinePlace, Lines } from '../../scenario/json/lines.ts';
import { find } from '../../scenario/json/tree.ts';

export interface ScenarioSummary {
  readonly uri: vscode.Uri;
  /** Also of a file with errors, as long as its title can be read. */
  readonly title?: Text;
  readonly variants: readonly VariantSummary[];
  /** How many there are, in the text and in the files that it names. */
  readonly errors: number;
  /** The files that it names. */
  readonly attachments: readonly string[];
}

export interface VariantSummary {
  readonly name: string;
  readonly label?: Text;
  /** Of its key. */
  readonly place: LinePlace;
}

/** More variants than a person looks through. */
const MOST_VARIANTS = 500;

/** @param problems of the text, and of the files that it names */
export function summaryOf(uri: vscode.Uri, { scenario, document }: Reading, problems: readonly Problem[]): ScenarioSummary {
  const title = writtenLine(find(document.root, ['title']));
  const variants = find(document.root, ['variants']);
  const names = variants?.kind === 'object' ? variants.members.keys().slice(0, MOST_VARIANTS) : [];
  const lines = names.length > 0 ? new Lines(document.text) : undefined;
  return {
    uri,
    ...(title && { title }),
    variants: names.map((name) => {
      const member = variants?.kind === 'object' ? variants.members.get(name) : undefined;
      const label = writtenLine(find(member?.value, ['label']));
      return { name, ...(label && { label }), place: lines!.at(member?.key.offset ?? 0) };
    }),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    attachments: scenario ? attachmentPaths(scenario) : [],
  };
}

/** Of what is too large to be read, or no file. */
export function unreadable(uri: vscode.Uri): ScenarioSummary {
  return { uri, variants: [], errors: 1, attachments: [] };
}
