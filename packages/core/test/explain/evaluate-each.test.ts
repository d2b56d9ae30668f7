import { describe, expect, it } from 'vitest';
import { canonical, evaluate, evaluateEach, type Report } from '../../src/index.js';
import { plan } from './house.js';

const record = (enrolled: number) => ({ classes: [{ kind: 'infant', enrolled, carers: 2 }] });

const all = async (reports: AsyncIterable<Report>): Promise<readonly Report[]> => {
  const found: Report[] = [];
  for await (const report of reports) found.push(report);
  return found;
};

describe('evaluateEach', () => {
  it('gives the same reports in the same order, from records and from pairs', async () => {
    const items = [record(3), { record: record(9), options: { key: 'nine' } }, null, 7];
    const expected = [
      evaluate(plan, record(3)),
      evaluate(plan, record(9), { key: 'nine' }),
      evaluate(plan, null),
      evaluate(plan, 7),
    ];
    expect(canonical(await all(evaluateEach(plan, items)))).toBe(canonical(expected));
    async function* slowly() {
      for (const item of items) yield await Promise.resolve(item);
    }
    expect(canonical(await all(evaluateEach(plan, slowly())))).toBe(canonical(expected));
  });

  it('takes a record that has other keys beside these two as a record', async () => {
    const odd = { record: 1, options: {}, classes: [] };
    expect(canonical(await all(evaluateEach(plan, [odd])))).toBe(canonical([evaluate(plan, odd)]));
  });

  it('reads one record ahead of nothing, and closes its source when it is left', async () => {
    let read = 0;
    let closed = false;
    function* endless() {
      try {
        for (;;) {
          read += 1;
          yield record(read);
        }
      } finally {
        closed = true;
      }
    }
    let taken = 0;
    for await (const report of evaluateEach(plan, endless())) {
      expect(report.findings).not.toHaveLength(0);
      taken += 1;
      expect(read).toBe(taken);
      if (taken === 5) break;
    }
    expect([read, closed]).toEqual([5, true]);
  });
});
