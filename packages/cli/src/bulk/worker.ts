import { parentPort, workerData } from 'node:worker_threads';
import { benchOf, omittedBy } from '../checking/check-all.js';
import { knownProfile } from '../checking/make-plan.js';
import type { CheckOptions } from '../commands/check.js';
import type { Io } from '../io/io.js';
import { nodeIo } from '../io/node-io.js';
import { wordsOf } from '../texts/words.js';
import { type Batch, judgeBatch } from './batch.js';

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly options: CheckOptions;
  readonly cwd: string;
  readonly env: Io['env'];
  readonly counts: boolean;
}

const { options, cwd, env, counts } = workerData as ThreadData;
const known = knownProfile(options.profile);
const judgedWith = await benchOf({ ...nodeIo(), cwd, env }, known, options);
const bench = { ...judgedWith, omit: omittedBy(options) };
const { all, brief, withText, locale, failOn, quiet } = options;
const { catalogues } = known;
const judging = {
  bench,
  failOn,
  counts,
  quiet,
  all,
  brief,
  withText,
  catalogues,
  locale,
  words: wordsOf(locale),
};

// one batch after another: the answers come in the order of the questions
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (batch: Batch) => {
  before = before.then(async () => {
    const start = process.hrtime.bigint();
    const result = await judgeBatch(batch, judging);
    const micros = Number((process.hrtime.bigint() - start) / 1000n);
    parentPort?.postMessage({ ...result, micros }, [result.bytes.buffer]);
  });
});
