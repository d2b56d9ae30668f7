import { checkCreditCode } from '@tuoyu/reference';
import { describe, expect, it } from 'vitest';
import { checkName, parseName } from '../src/index.js';
import { madeUpNames } from './fixtures/made-up.js';

describe.each(madeUpNames.map((row) => [row.name, row] as const))('made up: %s', (name, row) => {
  it('stands beside a code of a private non-enterprise unit', () => {
    const { level, kind, department } = checkCreditCode(row.creditCode);
    expect([level, department?.code, kind?.code]).toEqual(['valid', '5', '2']);
  });

  it('parses, and is judged as a new name of a civil-affairs body', () => {
    expect(parseName(name)).toMatchObject({ kind: row.kind, parts: row.parts });
    const { breach, encouraged } = checkName(name, {
      legalForm: 'social-service-body',
      seat: row.seat,
      asOf: '2026-11-23',
    });
    expect({ breach, encouraged }).toEqual({
      breach: row.breach,
      encouraged: { strict: row.strict, withService: row.withService },
    });
  });
});

it('covers names that end in 园', () => {
  expect(madeUpNames.filter(({ name }) => name.endsWith('园')).length).toBeGreaterThanOrEqual(5);
});
