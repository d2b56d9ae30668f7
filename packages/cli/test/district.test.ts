import { parseInstitution } from '@tuoyu/model';
import { checkName } from '@tuoyu/naming';
import { draw, readDistrictYear, verifyDraw } from '@tuoyu/nanjing';
import { checkCreditCode } from '@tuoyu/reference';
import { describe, expect, it } from 'vitest';
import { asOf, drawInput, earlierYears, institutions, seed } from '../../../examples/district/make.mjs';

describe('the made-up district', () => {
  const records = institutions();

  it('has forty institutions with names and codes of their own, the same every time', () => {
    expect(records).toHaveLength(40);
    for (const key of ['key', 'name', 'creditCode'] as const)
      expect(new Set(records.map((one) => one[key])).size).toBe(40);
    expect(institutions()).toEqual(records);
  });

  it('holds nothing that can not be read', () => {
    for (const record of records) expect(parseInstitution(record).issues).toEqual([]);
    for (const year of earlierYears()) expect(readDistrictYear(year).issues).toEqual([]);
  });

  it('gives names without breach and codes with the right check characters', () => {
    for (const { name, creditCode } of records) {
      const legalForm = creditCode.startsWith('52') ? 'social-service-body' : 'limited-company';
      const check = checkName(name, { asOf, seat: '320105', legalForm });
      expect(check.findings.filter(({ level }) => level === 'breach')).toEqual([]);
      expect(checkCreditCode(creditCode).level).toBe('valid');
    }
  });

  it('draws next year', () => {
    const input = drawInput(records);
    const { result } = draw(input, { seed });
    expect(result?.state).toBe('drawn');
    expect(result?.visits).toHaveLength(43);
    expect(verifyDraw(result, input).verified).toBe(true);
  });
});
