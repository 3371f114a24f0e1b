/** Commands that open a preview, hold it, and go from it to the text. */
import * as vscode from 'vscode';
import { placeOf } from '../../scenario/index.ts';
import { rangeAt, showText } from '../documents.ts';
import { reconnect } from '../preview/reconnect.ts';
import { onScenario, type Topic } from './topic.ts';

export const previewCommands: Topic = (parts) => {
  const { analyses, previews } = parts;
  const opener = (column: vscode.ViewColumn, options?: Parameters<typeof previews.open>[2]) =>
    onScenario(parts, (document) => previews.open(document.uri, column, options));
  return {
    openPreviewToSide: opener(vscode.ViewColumn.Beside, { preserveFocus: true }),
    openPreview: opener(vscode.ViewColumn.Active),
    openLockedPreview: opener(vscode.ViewColumn.Beside, { locked: true, preserveFocus: true }),
    togglePreviewLock: () => {
      const preview = previews.active;
      if (preview) previews.toggleLock(preview);
    },
    reconnectPreview: (given) => reconnect(given, previews, analyses),
    showText: onScenario(parts, (document, pointer) => {
      const place = typeof pointer === 'string' ? placeOf(analyses.of(document).reading.document, pointer) : undefined;
      return showText(document, place ? { selection: rangeAt(document, place.offset, place.length) } : {});
    }),
  };
};
