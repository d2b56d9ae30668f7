import { describe, expect, it } from 'vitest';
import { checkName, parseName } from '../src/index.js';
import { realNames } from './fixtures/real-names.js';

const withoutDivision = realNames.filter(({ parts }) => parts.division === null);

describe.each(realNames.map((row) => [row.name, row] as const))('%s', (name, row) => {
  it('parses into its parts', () => {
    const { kind, parts, readings } = parseName(name);
    expect({ kind, parts }).toEqual({ kind: row.kind, parts: row.parts });
    const { branch } = readings[0];
    expect(branch && { place: branch.place, ending: branch.ending }).toEqual(row.branch ?? null);
  });

  it('is read the same with the seat and the day known', () => {
    expect(parseName(name, { seat: row.seat, on: '2023-06-01' }).parts).toEqual(row.parts);
  });

  it('has spans that cut out its parts', () => {
    const [{ spans, parts }] = parseName(name).readings;
    for (const part of ['division', 'tradeName', 'industry', 'form'] as const) {
      const span = spans[part];
      expect(span ? name.slice(span.start, span.end) : null).toBe(parts[part]);
      if (span) expect([...name].slice(span.codePointStart, span.codePointEnd).join('')).toBe(parts[part]);
    }
  });
});

describe('existing names', () => {
  it.each(realNames.filter(({ registered }) => registered !== 'no').map((row) => [row.name, row] as const))(
    '%s is no breach',
    (name, { seat, parts }) => {
      for (const context of [{ existing: true }, { existing: true, seat }]) {
        const { breach } = checkName(name, context);
        expect(breach).toBe(parts.division === null ? null : false);
      }
    },
  );

  it('call a bare district advice, and a breach when new', () => {
    const existing = checkName('荷塘区小博士托育中心', { existing: true });
    expect(existing.findings.map(({ code, level }) => [code, level])).toEqual([['bare-district', 'advice']]);
    const proposed = checkName('荷塘区小博士托育中心');
    expect(proposed.breach).toBe(true);
    expect(proposed.findings.map(({ code, level }) => [code, level])).toEqual([['bare-district', 'breach']]);
  });
});

it.each(withoutDivision.map(({ name }) => [name]))('%s has no division: nothing is decided', (name) => {
  for (const existing of [true, false])
    for (const legalForm of [
      undefined,
      name.endsWith('公司') ? 'limited-company' : 'social-service-body',
    ] as const)
      expect(checkName(name, { existing, legalForm }).breach, `${existing} ${legalForm}`).toBe(null);
});

it('recognises what is no full registered name', () => {
  for (const { name, registered } of realNames)
    if (registered === 'no') expect(parseName(name).kind).toBe('short-name');
});
