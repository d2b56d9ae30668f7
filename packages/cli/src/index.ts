export type { ExitCode } from './checking/exit-code.js';
export type { Io, Sink } from './io/io.js';
export { nodeIo } from './io/node-io.js';
export { run } from './run.js';
