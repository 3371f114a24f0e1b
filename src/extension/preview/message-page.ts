/** A page that holds one sentence, in the place of a preview that has nothing to show. */
import { escapeHtml } from '../../protocol/page.ts';
import type { Text } from '../../quantities/text.ts';
import { language, t } from '../texts.ts';

export function messagePage(text: Text): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language().id)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
</head>
<body><p role="status">${escapeHtml(t(text))}</p></body>
</html>`;
}
