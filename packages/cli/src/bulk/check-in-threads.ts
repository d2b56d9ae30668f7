import { type ExitCode, worse } from '../checking/exit-code.js';
import type { progressOn } from '../checking/progress.js';
import type { CheckOptions } from '../commands/check.js';
import type { Io, Sink } from '../io/io.js';
import type { Source } from '../reading/sources.js';
import { UsageError } from '../usage-error.js';
import { batchesOf, type Pace, paceBy } from './batches.js';
import { RepeatedLines } from './repeated-lines.js';
import type { Tally } from './tally.js';
import { inThreads } from './threads.js';

/** What a check in threads writes to. */
export interface ThreadedOutput {
  readonly io: Io;
  readonly sink: Sink;
  readonly progress: ReturnType<typeof progressOn>;
  readonly tally: Tally | undefined;
}

/** Refuses what threads can not do: whatever needs all reports in one place. Throws a {@link UsageError}. */
export const checkThreadable = ({ format, output, baseline, writeBaseline }: CheckOptions): void => {
  const option = '--threads';
  if (format !== 'ndjson') throw new UsageError('not-together', { option, other: `--format ${format}` });
  if (output.length > 1) throw new UsageError('not-together', { option, other: '--output FORMAT=FILE' });
  if (baseline !== undefined) throw new UsageError('not-together', { option, other: '--baseline' });
  if (writeBaseline !== undefined)
    throw new UsageError('not-together', { option, other: '--write-baseline' });
};

/** Checks records in threads: the same lines in the same order as in one. */
export const checkInThreads = async (
  sources: readonly Source[],
  options: CheckOptions,
  { io, sink, progress, tally }: ThreadedOutput,
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const say = async (line: string): Promise<void> => {
    progress.clear();
    await io.stderr.write(`${line}\n`);
  };
  const data = { options, cwd: io.cwd, env: { INIT_CWD: io.env['INIT_CWD'] }, counts: tally !== undefined };
  const pace: Pace = { records: 8 };
  const repeated = new RepeatedLines();
  for await (const result of inThreads(batchesOf(sources, pace), options.threads ?? 1, data)) {
    for (const line of result.said) await say(line);
    code = worse(code, result.code);
    if (result.tally !== undefined) tally?.merge(result.tally);
    const { bytes, issues } =
      result.keys === undefined
        ? { bytes: result.bytes, issues: 0 }
        : repeated.watched(result.bytes, result.keys);
    tally?.merge({ totals: [0, 0, issues], rows: [] });
    await sink.write(bytes);
    progress.step(result.records);
    paceBy(pace, result.records, result.micros);
  }
  return code;
};
