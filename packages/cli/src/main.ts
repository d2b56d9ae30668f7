#!/usr/bin/env node
import { nodeIo } from './io/node-io.js';
import { run } from './run.js';

// a reader that has seen enough, such as head, closes the pipe: no fault of anybody
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});

process.exitCode = await run(process.argv.slice(2), nodeIo());
