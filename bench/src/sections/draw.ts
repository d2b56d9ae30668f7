import { type DrawResult, draw, readDrawInput, verifyDraw } from '@tuoyu/nanjing';
import { slope } from '../measure.js';
import { random } from '../records.js';
import { row, say, target, times } from '../table.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** A made-up city: recusals, absences, workloads, last year's teams, one institution in seven closed for half a year. */
const input = (institutions: number, inspectors: number) => {
  const next = random(57);
  const below = (n: number): number => Math.floor(next() * n);
  const officer = (at: number): string => `o${at % inspectors}`;
  return {
    format: 'tuoyu-draw-input/1',
    days: { from: '2026-01-01', to: '2026-12-31', calendar: 'working-days' },
    institutions: Array.from({ length: institutions }, (_, at) => ({
      id: `i${at}`,
      ...(at % 50 === 0 ? { visits: 2 } : {}),
      ...(at % 7 === 0 ? { closed: [{ from: '2026-01-01', to: '2026-06-30' }] } : {}),
    })),
    inspectors: Array.from({ length: inspectors }, (_, at) => ({
      id: officer(at),
      department: at % 2 === 0 ? 'health' : 'market',
      // a tenth more than is needed when all do the same
      workload: Math.ceil((2.04 * 1.1 * institutions) / inspectors),
      perDay: 2,
      absent: [{ from: `2026-${two(1 + below(12))}-01`, to: `2026-${two(1 + below(12))}-28` }].filter(
        ({ from, to }) => from < to,
      ),
    })),
    conflicts: Array.from({ length: institutions / 5 }, (_, at) => ({
      institution: `i${at * 5}`,
      inspector: officer(below(inspectors)),
    })),
    history: Array.from({ length: institutions }, (_, at) => ({
      institution: `i${at}`,
      on: '2025-06-10',
      team: [officer(at), officer(at + 1)],
    })),
    rules: { team: [{ departments: ['health'] }, {}], rotation: 1, leastDaysSinceLast: 120 },
  };
};

const spent = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The draw of a year for a city, against reading its input and hashing it. */
export const drawing = async (institutions: number, inspectors: number): Promise<void> => {
  const whole = input(institutions, inspectors);
  const seed = 'bench';
  draw(input(institutions / 10, inspectors), { seed });
  const read = spent(() => readDrawInput(whole));
  const sizes = [institutions / 8, institutions / 4, institutions / 2, institutions];
  const inputs = sizes.map((size) => input(size, inspectors));
  let result: DrawResult | null = null;
  const costs = inputs.map((one) =>
    spent(() => {
      result = draw(one, { seed }).result;
    }),
  );
  const drawn = result as DrawResult | null;
  if (drawn?.state !== 'drawn') throw new Error(`the draw ended ${drawn?.state}`);
  const checking = spent(() => {
    if (!verifyDraw(drawn, whole).verified) throw new Error('the draw is not verified');
  });
  const short = { ...whole, inspectors: whole.inspectors.map((one) => ({ ...one, workload: 1 })) };
  const naming = spent(() => {
    if (draw(short, { seed }).result?.state !== 'impossible') throw new Error('a plan where there is none');
  });
  const cost = costs.at(-1) as number;
  say();
  say(`Draw: ${institutions} institutions, ${inspectors} inspectors, ${drawn.visits.length} inspections`);
  row('', 'ms', 'of reading');
  row('to read the input, check it and hash it', read.toFixed(0), times(1));
  row('to draw days and teams, all demands met', cost.toFixed(0), times(cost / read));
  row('to verify a result, drawing once more', checking.toFixed(0), times(checking / read));
  row('to name demands that can not be met (workload 1)', naming.toFixed(0), times(naming / read));
  const grows = slope(sizes.map((size, at) => [size, costs[at] as number]));
  target('draw: slope of the cost against the number of institutions', grows, grows <= 2);
};
