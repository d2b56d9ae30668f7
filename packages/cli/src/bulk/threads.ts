import { Worker } from 'node:worker_threads';
import type { Batch, BatchResult } from './batch.js';
import type { ThreadData } from './worker.js';

/** What became of a batch, and how long it took. */
export interface TimedResult extends BatchResult {
  readonly micros: number;
}

/** Batches that a thread may hold, so that it never waits and memory stays bounded. */
const ahead = 4;

const here = import.meta.url;
// from source, and in tests, a thread needs what runs TypeScript
const isSource = here.endsWith('.ts');
const fromSource = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', here).href)});
});`;

const newWorker = (workerData: ThreadData): Worker =>
  isSource
    ? new Worker(fromSource, { workerData, eval: true, execArgv: ['--conditions=@tuoyu/source'] })
    : new Worker(new URL('./worker.js', here), { workerData });

interface Thread {
  readonly worker: Worker;
  readonly waiting: {
    readonly done: (result: TimedResult) => void;
    readonly failed: (error: Error) => void;
  }[];
}

const startThread = (data: ThreadData): Thread => {
  const worker = newWorker(data);
  const thread: Thread = { worker, waiting: [] };
  let fault: Error | undefined;
  const fail = (error: Error): void => {
    fault ??= error;
    for (const { failed } of thread.waiting.splice(0)) failed(fault);
  };
  worker.on('message', (result: TimedResult) => thread.waiting.shift()?.done(result));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread ended too early')));
  return thread;
};

/** Hands batches to threads in turn; the results come out in the order of the batches. */
export async function* inThreads(
  batches: AsyncIterable<Batch>,
  count: number,
  data: ThreadData,
): AsyncGenerator<TimedResult> {
  const threads = Array.from({ length: count }, () => startThread(data));
  const pending: Promise<TimedResult>[] = [];
  let next = 0;
  try {
    for await (const batch of batches) {
      const thread = threads[next % count] as Thread;
      next += 1;
      const result = new Promise<TimedResult>((done, failed) => {
        thread.waiting.push({ done, failed });
        thread.worker.postMessage(batch, batch.kind === 'lines' ? [batch.bytes.buffer] : []);
      });
      // a fault is seen when its turn comes
      result.catch(() => {});
      pending.push(result);
      if (pending.length >= count * ahead) yield await (pending.shift() as Promise<TimedResult>);
    }
    while (pending.length > 0) yield await (pending.shift() as Promise<TimedResult>);
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}
