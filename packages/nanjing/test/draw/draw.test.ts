import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../src/draw/generator.js';
import { type DrawInput, draw, readDrawInput, verifyDraw } from '../../src/index.js';

const seeds = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `seed ${at}`);

/** Pearson's statistic of counts that should be equal. */
const chiSquare = (counts: readonly number[]): number => {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
};

const free: DrawInput = {
  format: 'tuoyu-draw-input/1',
  days: ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'],
  institutions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  inspectors: [{ id: 'v' }, { id: 'w' }, { id: 'x' }, { id: 'y' }, { id: 'z' }],
  rules: { team: [{}, {}] },
};

describe('where no demand binds', () => {
  it('every day and every pair is as likely as any other', () => {
    const days = new Map<string, number>();
    const pairs = new Map<string, number>();
    const both = new Map<string, number>();
    const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const seed of seeds(2000)) {
      for (const { institution, date, team } of draw(free, { seed }).result?.visits ?? []) {
        const pair = [...team].sort().join();
        add(days, `${institution} ${date}`);
        add(pairs, `${institution} ${pair}`);
        if (institution === 'b') add(both, `${date} ${pair}`);
      }
    }
    // 15 days of institutions, 30 pairs, 50 days with pairs; limits at one in a million of chi-square
    expect([days.size, pairs.size, both.size]).toEqual([15, 30, 50]);
    expect(chiSquare([...days.values()])).toBeLessThan(54.3);
    expect(chiSquare([...pairs.values()])).toBeLessThan(78.2);
    expect(chiSquare([...both.values()])).toBeLessThan(109);
  });

  it('a recusal leaves the other pairs equal', () => {
    const conflicts = [{ institution: 'a', inspector: 'v' }];
    const pairs = new Map<string, number>();
    for (const seed of seeds(1500)) {
      const team = draw({ ...free, conflicts }, { seed }).result?.visits[0]?.team ?? [];
      const pair = [...team].sort().join();
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    expect([...pairs.keys()].sort()).toEqual(['w,x', 'w,y', 'w,z', 'x,y', 'x,z', 'y,z']);
    expect(chiSquare([...pairs.values()])).toBeLessThan(36);
  });
});

describe('the generator', () => {
  /** The same from its description, by the hash of Node. */
  const described = (hash: string, seed: string) => {
    const words: number[] = [];
    for (let block = 0; block < 200; block += 1) {
      const bytes = createHash('sha256')
        .update(JSON.stringify(['tuoyu-draw/1', hash, seed, block]), 'utf8')
        .digest();
      for (let at = 0; at < 32; at += 4) words.push(bytes.readUInt32BE(at));
    }
    return (n: number): number => {
      for (;;) {
        const word = words.shift() as number;
        if (word < Math.floor(2 ** 32 / n) * n) return word % n;
      }
    };
  };

  it('gives what its description says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 1, max: 2 ** 32 }), { maxLength: 200 }),
        (seed, sizes) => {
          const hash = 'sha256:00';
          const [ours, theirs] = [chanceOf(hash, seed), described(hash, seed)];
          expect(sizes.map((n) => ours.below(n))).toEqual(sizes.map(theirs));
        },
      ),
    );
  });

  it('leaves words out that would favour small numbers', () => {
    // below 3 * 2^30 one word in four is left out; a plain remainder would give 0 to 2^30 twice as often
    const chance = chanceOf('sha256:00', 'x');
    const thirds = [0, 0, 0];
    for (let at = 0; at < 3000; at += 1) thirds[Math.floor(chance.below(3 * 2 ** 30) / 2 ** 30)]! += 1;
    expect(chiSquare(thirds)).toBeLessThan(27.6);
  });
});

describe('a draw', () => {
  it('is the same whatever the order of the lists', () => {
    const input = {
      ...free,
      conflicts: [
        { institution: 'a', inspector: 'v' },
        { institution: 'b', inspector: 'w' },
      ],
      history: [{ institution: 'a', on: '2025-03-02', team: ['z', 'x'] }],
      rules: { team: [{}, {}], rotation: 1 },
    };
    const turned = {
      ...input,
      days: [...(input.days as string[])].reverse(),
      institutions: [...input.institutions].reverse(),
      inspectors: [...input.inspectors].reverse(),
      conflicts: [...input.conflicts].reverse(),
      history: [{ institution: 'a', on: '2025-03-02', team: ['x', 'z'] }],
    };
    expect(draw(turned, { seed: 'a' })).toEqual(draw(input, { seed: 'a' }));
    expect(draw(input, { seed: 'b' })).not.toEqual(draw(input, { seed: 'a' }));
  });

  it('depends on every figure of the input', () => {
    const hash = readDrawInput(free).hash;
    const other = readDrawInput({
      ...free,
      inspectors: free.inspectors.map((one) => ({ ...one, workload: 9 })),
    }).hash;
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(other).not.toBe(hash);
  });

  it('takes working days from the notices: 2026-02-14 is worked, the Spring Festival is not', () => {
    const days = { from: '2026-02-13', to: '2026-02-24', calendar: 'working-days' as const };
    expect(readDrawInput({ ...free, days }).input?.days).toEqual(['2026-02-13', '2026-02-14', '2026-02-24']);
    const weekdays = { ...days, calendar: 'weekdays' as const, except: ['2026-02-17'] };
    expect(readDrawInput({ ...free, days: weekdays }).input?.days).toEqual([
      '2026-02-13',
      '2026-02-16',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-02-23',
      '2026-02-24',
    ]);
  });
});

describe('what can not be drawn', () => {
  it.each([
    ['no object', 7, '', 'wrong-type'],
    ['a team of one', { ...free, rules: { team: [{}] } }, '/rules/team', 'too-few'],
    [
      'no visit',
      { ...free, institutions: [{ id: 'a', visits: 0 }] },
      '/institutions/0/visits',
      'out-of-domain',
    ],
    ['an id twice', { ...free, inspectors: [{ id: 'v' }, { id: 'v' }] }, '/inspectors/1/id', 'duplicate'],
    [
      'a recusal of nobody',
      { ...free, conflicts: [{ institution: 'a', inspector: 'V' }] },
      '/conflicts/0/inspector',
      'unknown-id',
    ],
    ['a day that does not exist', { ...free, days: ['2026-02-30'] }, '/days/0', 'bad-date'],
    ['days of two years', { ...free, days: ['2026-12-31', '2027-01-01'] }, '/days', 'several-years'],
    [
      'a year without a notice',
      { ...free, days: { from: '2027-01-01', to: '2027-12-31', calendar: 'working-days' } },
      '/days/calendar',
      'no-calendar',
    ],
    [
      'a period that ends first',
      { ...free, institutions: [{ id: 'a', closed: [{ from: '2026-03-02', to: '2026-03-01' }] }] },
      '/institutions/0/closed/0/to',
      'before-from',
    ],
    ['a misspelt key', { ...free, conflict: [] }, '/conflict', 'unknown-key'],
  ])('%s', (_, input, pointer, code) => {
    const { result, issues } = draw(input, { seed: 'a' });
    expect(result).toBeNull();
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([[pointer, code]]);
  });

  it('without a seed', () => {
    expect(draw(free, { seed: ' ' }).issues.map(({ pointer }) => pointer)).toEqual(['/seed']);
  });
});

describe('a check of a published draw', () => {
  const { result } = draw(free, { seed: '2026-02-01 lottery 04 11 17' });
  if (result === null) throw new Error('a draw');

  it('verifies what was drawn, from other words for the same input too', () => {
    expect(verifyDraw(result, free)).toEqual({
      verified: true,
      issues: [],
      sameInput: true,
      reproduced: true,
      breaches: [],
    });
    expect(verifyDraw(result, { ...free, institutions: [...free.institutions].reverse() }).verified).toBe(
      true,
    );
  });

  it('sees a changed team, a changed seed, another input and a broken demand', () => {
    const [first, ...rest] = result.visits as [NonNullable<(typeof result.visits)[0]>];
    const other = ['v', 'w', 'x', 'y', 'z'].find((id) => !first.team.includes(id)) as string;
    const changed = { ...result, visits: [{ ...first, team: [first.team[0] as string, other] }, ...rest] };
    expect(verifyDraw(changed, free)).toMatchObject({ verified: false, sameInput: true, reproduced: false });
    expect(verifyDraw({ ...result, seed: 'mine' }, free)).toMatchObject({
      verified: false,
      reproduced: false,
    });
    const conflicts = [{ institution: first.institution, inspector: first.team[0] as string }];
    expect(verifyDraw(result, { ...free, conflicts })).toMatchObject({
      verified: false,
      sameInput: false,
      breaches: [{ constraint: { kind: 'conflict' }, found: first.date }],
    });
  });

  it('names what is wrong with a file', () => {
    expect(verifyDraw({}, free).issues.map(({ pointer }) => pointer)).toContain('/result/format');
    expect(verifyDraw(result, {}).issues.map(({ pointer }) => pointer)).toContain('/input/format');
  });
});
