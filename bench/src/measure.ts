/** Something to run over records; the time of one record is measured. */
export interface Contender {
  readonly name: string;
  readonly run: (record: unknown) => unknown;
  readonly records: readonly unknown[];
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
};

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const pass = async ({ run, records }: Contender, times: number): Promise<number> => {
  const start = spent();
  for (let i = 0; i < times; i += 1) {
    for (const record of records) {
      const result = run(record);
      if (result instanceof Promise) await result;
    }
  }
  return (spent() - start) / (records.length * times);
};

/** Microseconds that a round should last at least; the clock of the processor is coarse. */
const ROUND = 60_000;

/**
 * Processor time of one record for each contender: medians over interleaved rounds, so that what else the machine does
 * falls on all alike.
 */
export const race = async (contenders: readonly Contender[], rounds: number): Promise<readonly number[]> => {
  const often: number[] = [];
  for (const contender of contenders) {
    let each = await pass(contender, 1);
    while (each === 0) each = await pass(contender, 10);
    await pass(contender, Math.ceil(ROUND / (each * contender.records.length)));
    each = await pass(contender, 1);
    often.push(Math.ceil(ROUND / (Math.max(each, 0.1) * contender.records.length)));
  }
  const times: number[][] = contenders.map(() => []);
  for (let i = 0; i < rounds; i += 1) {
    // lets a signal in
    await new Promise((resolve) => setImmediate(resolve));
    for (const [k, contender] of contenders.entries())
      times[k]?.push(await pass(contender, often[k] as number));
  }
  return times.map(median);
};

/** The slope of a line through points on a log-log scale. */
export const slope = (points: readonly (readonly [x: number, y: number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
  const [mx, my] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const [up, across] = logs.reduce(([u, a], [x, y]) => [u + (x - mx) * (y - my), a + (x - mx) ** 2], [0, 0]);
  return up / across;
};
