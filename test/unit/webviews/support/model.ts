/** A model of the page with a document, for tests without a browser. */
import assert from 'node:assert/strict';
import type { DocumentMessage } from '../../../../src/protocol/messages.ts';
import type { Shown } from '../../../../src/webviews/preview/bridge.ts';
import { isBlank, Model } from '../../../../src/webviews/preview/model.ts';

export function documentOf(text: string, changes: Partial<DocumentMessage> = {}): DocumentMessage {
  return {
    type: 'document',
    uri: 'file:///a.interphase.json',
    name: 'a.interphase.json',
    version: 1,
    text,
    readOnly: false,
    untitled: false,
    locked: false,
    ...changes,
  };
}

export function modelOf(text: string): Model {
  const model = new Model();
  model.receive(documentOf(text));
  return model;
}

/** @throws when there is nothing to show */
export function shownBy(model: Model, circumstances: Partial<Parameters<Model['show']>[0]> = {}): Shown {
  const state = model.show({ overrides: [], memory: {}, cause: 'text', now: 0, ...circumstances });
  assert(state && !isBlank(state), JSON.stringify(state));
  return state;
}
