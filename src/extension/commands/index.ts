/** Every command of the manifest, with what it does. */
import * as vscode from 'vscode';
import { placeOf } from '../../scenario/index.ts';
import { rangeAt, showText } from '../documents.ts';
import type { Analyses } from '../language/analyses.ts';
import type { PreviewManager } from '../preview/manager.ts';
import type { ResultDocuments } from '../results/documents.ts';
import { copyState, readState } from './copy-state.ts';
import type { Drafts } from './drafts.ts';
import { exportCsv, exportPicture } from './exports.ts';
import { compareMaterials, useMaterial } from './materials.ts';
import { newScenario, openMechanism } from './new-scenario.ts';
import { applyPreset, resetParameter } from './parameters.ts';
import { compareVariants, showSweep } from './run.ts';
import { saveAsScenario } from './save.ts';
import { showSource } from './source.ts';
import { targetOf } from './target.ts';

type Handler = (...given: unknown[]) => unknown;

export function registerCommands(
  analyses: Analyses,
  previews: PreviewManager,
  results: ResultDocuments,
  drafts: Drafts,
): vscode.Disposable {
  /** A command on one scenario: its first argument, or the active one. */
  const on =
    (act: (document: vscode.TextDocument, argument: unknown) => unknown): Handler =>
    async (first, second) => {
      const document = await targetOf(first, previews);
      if (document) await act(document, second);
    };
  const commands: Readonly<Record<string, Handler>> = {
    openMechanism: (id, preset) => openMechanism(drafts, id, preset),
    newScenario: (argument) => newScenario(drafts, previews, argument),
    openPreviewToSide: on((document) => previews.open(document.uri, vscode.ViewColumn.Beside, { preserveFocus: true })),
    openPreview: on((document) => previews.open(document.uri, vscode.ViewColumn.Active)),
    openLockedPreview: on((document) => previews.open(document.uri, vscode.ViewColumn.Beside, { locked: true, preserveFocus: true })),
    togglePreviewLock: () => {
      const preview = previews.active;
      if (preview) previews.toggleLock(preview);
    },
    showText: on((document, pointer) => {
      const place = typeof pointer === 'string' ? placeOf(analyses.of(document).reading.document, pointer) : undefined;
      return showText(document, place ? { selection: rangeAt(document, place.offset, place.length) } : {});
    }),
    applyPreset: on((document) => applyPreset(document, analyses)),
    resetParameter: on((document, pointer) => resetParameter(document, pointer, analyses)),
    compareVariants: on((document) => compareVariants(document, analyses, results)),
    runSweep: on((document, name) => showSweep(document, name, analyses, results)),
    exportCsv: on((document) => exportCsv(document, analyses)),
    exportSvg: on((document) => exportPicture(document, 'svg', previews)),
    exportPng: on((document) => exportPicture(document, 'png', previews)),
    copyState: on((document) => copyState(document, analyses)),
    readState: on((document) => readState(document, analyses, results)),
    showSource: on((document, pointer) => showSource(document, pointer, analyses)),
    saveAsScenario: on(saveAsScenario),
    compareMaterials: (library) => compareMaterials(library, results),
    useMaterial: (material) => useMaterial(material, previews, analyses),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, handler]) => vscode.commands.registerCommand(`interphase.${name}`, handler)),
  );
}
