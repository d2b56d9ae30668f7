import { describe, expect, it } from 'vitest';
import { checkConsistency, minimise, parseInstitution } from '../src/index.js';

describe('hostile records do no harm', () => {
  it('prototype keys are unknown keys', () => {
    const record: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"site":{"__proto__":{"address":"x"},"toString":1}}',
    );
    const { institution, issues } = parseInstitution(record);
    expect(institution).toEqual({ site: {} });
    expect(issues.map(({ pointer, code }) => `${code} ${pointer}`)).toEqual([
      'unknown-key /__proto__',
      'unknown-key /constructor',
      'unknown-key /site/__proto__',
      'unknown-key /site/toString',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(institution.site)).toBe(Object.prototype);
  });

  it('cycles end at the depth of the schema', () => {
    const record: { [key: string]: unknown } = { name: '甲' };
    record['site'] = record;
    record['classes'] = [record];
    const { institution, issues } = parseInstitution(record);
    expect(institution.classes).toEqual([{ name: '甲' }]);
    expect(issues.every(({ code }) => code === 'unknown-key')).toBe(true);
  });

  it('a record nested 10,000 deep is read to the depth of the schema', () => {
    const depth = 10_000;
    for (const key of ['site', 'nope', 'surroundings']) {
      const record: unknown = JSON.parse(`${`{"${key}":`.repeat(depth)}{}${'}'.repeat(depth)}`);
      expect(parseInstitution(record).issues.length).toBeLessThan(3);
    }
    const list: unknown = JSON.parse(`{"classes":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(parseInstitution(list).unknowns).toEqual({ '/classes/0': 'unreadable' });
  });

  it('huge strings are neither scanned twice nor shown', () => {
    const huge = '𠮷'.repeat(2_000_000);
    const { issues } = parseInstitution({ kind: huge, openedOn: huge, name: huge, [huge]: 1 });
    expect(issues).toHaveLength(3);
    for (const { pointer, found } of issues) expect(pointer.length + (found?.length ?? 0)).toBeLessThan(400);
  });

  it('objects that are no JSON are no record', () => {
    const getter = {
      get name(): string {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [getter, proxy]) {
      expect(parseInstitution(value).unknowns).toEqual({ '': 'unreadable' });
      expect(parseInstitution(value).issues[0]?.code).toBe('not-a-record');
    }
  });

  const staffOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      id: `s${n}`,
      role: n % 2 === 0 ? 'care' : 'x',
      classId: `c${n % 7}`,
      hireDate: n % 3 === 0 ? '2020-02-30' : '2020-02-29',
      idNumber: `${n}`,
    }));

  it('10,000 staff are read, checked and reduced in linear time', () => {
    // time of the processor and not of the clock, which runs on while others have the core
    const time = (count: number): number => {
      const record = { classes: [{ id: 'c1' }], staff: staffOf(count) };
      const start = process.cpuUsage();
      const { institution, issues } = parseInstitution(record);
      expect(institution.staff).toHaveLength(count);
      expect(issues.length).toBeGreaterThan(count / 2);
      expect(checkConsistency(institution, { asOf: '2026-11-24' }).length).toBeGreaterThan(count / 2);
      expect(minimise(institution, 'rating').institution.staff).toHaveLength(count);
      return process.cpuUsage(start).user / 1000;
    };
    const best = (count: number): number => Math.min(...[1, 2, 3].map(() => time(count)));
    // five times the staff; quadratic work would cost 25 times as much
    expect(best(10_000)).toBeLessThan(15 * best(2_000) + 50);
  });

  it('never changes its input', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const record = freeze({
      name: 1,
      classes: [{ id: 'a', enrolled: 30, capacity: 20 }, { id: 'a' }],
      staff: staffOf(3),
    });
    const { institution } = parseInstitution(record);
    const before = JSON.stringify(freeze(institution));
    checkConsistency(institution, { asOf: '2026-11-24' });
    minimise(institution, 'publish');
    expect(JSON.stringify(institution)).toBe(before);
  });
});
