// #region node
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { canonical, compile, evaluateEach, fast } from '@tuoyu/core';
import { profile } from './profile.js';

async function* recordsOf(input: Readable): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input })) if (line !== '') yield JSON.parse(line);
}

/** Reads one record a line and writes one report a line, in constant memory. */
export const judgeLines = async (input: Readable, output: Writable, asOf: string): Promise<void> => {
  for await (const report of evaluateEach(compile(profile, { asOf, engine: fast }), recordsOf(input))) {
    output.write(`${canonical(report)}\n`);
  }
};
// #endregion node
