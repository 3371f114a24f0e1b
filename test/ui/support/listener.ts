/** Stands in for every host below `.invalid`: what a page looks up, it finds here, and is written down. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export interface Listener {
  /** What makes Chromium look up every such name here. */
  readonly browserArguments: readonly string[];
  /** What was asked first by each connection; also a secure one names its host. */
  readonly heard: readonly string[];
  stop(): void;
}

export async function listen(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    const at = heard.push('a connection') - 1;
    socket.once('data', (data) => {
      heard[at] = data.toString('latin1');
      socket.destroy();
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    browserArguments: [`--host-resolver-rules=MAP *.invalid 127.0.0.1:${port}`],
    heard,
    stop: () => server.close(),
  };
}
