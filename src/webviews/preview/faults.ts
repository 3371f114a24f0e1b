/** Reports errors and policy violations of the page to the extension; tests fail on them. */
import type { FaultMessage } from '../../protocol/messages.ts';

export function reportFaults(report: (kind: FaultMessage['kind'], text: string) => void): void {
  const told = (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  window.addEventListener('error', ({ error, message }) => report('error', error === undefined || error === null ? message : told(error)));
  window.addEventListener('unhandledrejection', ({ reason }) => report('error', told(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    report('csp', `${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
  );
}
