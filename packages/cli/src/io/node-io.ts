import { once } from 'node:events';
import type { Io, Sink } from './io.js';

const sinkOf = (stream: NodeJS.WriteStream): Sink => ({
  isTerminal: stream.isTTY === true,
  write: async (data) => {
    if (!stream.write(data)) await once(stream, 'drain');
  },
});

/** The world of a Node process. */
export const nodeIo = (): Io => ({
  stdin: () => process.stdin,
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  systemLocale: new Intl.DateTimeFormat().resolvedOptions().locale,
});
