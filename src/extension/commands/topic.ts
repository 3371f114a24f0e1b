/** What commands are made from: the parts of the extension, and the scenario that is meant. */
import type * as vscode from 'vscode';
import type { Analyses } from '../language/analyses.ts';
import type { PreviewManager } from '../preview/manager.ts';
import type { ResultDocuments } from '../results/documents.ts';
import type { Drafts } from './drafts.ts';
import { targetOf } from './target.ts';

export interface Parts {
  readonly analyses: Analyses;
  readonly previews: PreviewManager;
  readonly results: ResultDocuments;
  readonly drafts: Drafts;
}

export type Handler = (...given: unknown[]) => unknown;

/** The commands of one topic, each by the name that the manifest has behind `interphase.`. */
export type Topic = (parts: Parts) => Readonly<Record<string, Handler>>;

/** A command on one scenario: its first argument, or the active one. */
export function onScenario({ previews }: Parts, act: (document: vscode.TextDocument, argument: unknown) => unknown): Handler {
  return async (first, second) => {
    const document = await targetOf(first, previews);
    if (document) await act(document, second);
  };
}
