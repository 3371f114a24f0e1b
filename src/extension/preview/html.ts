/** The page that a webview of ours holds. */
import * as vscode from 'vscode';
import { previewPage } from '../../protocol/page.ts';
import { RECONNECT_COMMAND } from '../../protocol/unsent.ts';
import { language } from '../texts.ts';

export function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return {
    enableScripts: true,
    // The only way out of a page whose extension was killed.
    enableCommandUris: [RECONNECT_COMMAND],
    localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')],
  };
}

/** @param secret what seals our messages to the page */
export function htmlFor(webview: vscode.Webview, extensionUri: vscode.Uri, secret: string): string {
  const address = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  return previewPage({
    cspSource: webview.cspSource,
    nonce: unguessable(),
    secret,
    scripts: {
      engine: address('dist', 'engine.js'),
      preview: address('dist', 'preview.js'),
      panels: address('dist', 'preview-panels.js'),
    },
    styles: [address('dist', 'preview.css')],
    language: language(),
  });
}

/** Fresh with every call; letters and digits. */
export function unguessable(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
