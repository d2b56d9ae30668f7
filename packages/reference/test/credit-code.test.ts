import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import {
  type CreditCodeIssueCode,
  checkCreditCode,
  checkCreditCodeWith,
  creditCodeAlphabet,
  creditCodeDepartments,
  creditCodeDigit,
  organisationDigit,
} from '../src/index.js';
import { published, registered, rounded } from './registered-codes.js';

const codesOf = (input: string, options = {}): CreditCodeIssueCode[] =>
  checkCreditCode(input, options).issues.map(({ code }) => code);
const complete = (body: string): string => {
  const sixteen = body + organisationDigit(body.slice(8, 16));
  return sixteen + creditCodeDigit(sixteen);
};

const kinds = creditCodeDepartments.flatMap(({ code, kinds }) =>
  Object.keys(kinds).map((kind) => code + kind),
);
const bodyCharacter = fc.constantFrom(...creditCodeAlphabet);
const validCode = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.constantFrom('320106', '320107', '110105', '320000', '469001'),
    fc.array(bodyCharacter, { minLength: 8, maxLength: 8 }),
  )
  .map(([kind, place, body]) => complete(kind + place + body.join('')));

describe('codes of real organisations', () => {
  it.each(registered)('accepts %s (%s)', (code) => {
    const { level, issues } = checkCreditCode(code);
    expect({ level, errors: issues.filter((issue) => issue.level !== 'info') }).toEqual({
      level: 'valid',
      errors: [],
    });
  });

  it.each(published)('accepts %s', (code) => {
    expect(checkCreditCode(code).level).toBe('valid');
  });

  it('accepts codes that other checkers were reported to refuse', () => {
    for (const code of [
      '91110000600037341L',
      '91310110666007217T',
      '91350100M000100Y43',
      '92141127MA0KD1Y64A',
      '12440600MB2C07549J',
    ])
      expect(checkCreditCode(code).level, code).toBe('valid');
  });
});

describe('the layers', () => {
  it.each<[string, CreditCodeIssueCode]>([
    ['91110000I00037341L', 'forbidden-letter'],
    ['9111000060003734-L', 'bad-character'],
    ['9111000060003734', 'bad-length'],
    ['320100000012345', 'registration-number'],
    [complete('B132010612345678'), 'unknown-department'],
    [complete('9432010612345678'), 'unknown-kind'],
    [complete('9199010612345678'), 'unknown-division'],
    ['91350100M000100Y4A', 'check-digit'],
    ['111111111111111111', 'organisation-digit'],
  ])('%s: %s', (code, expected) => {
    expect(codesOf(code)).toContain(expected);
    expect(checkCreditCode(code).level).toBe('invalid');
  });

  it('stops at the shape and does not judge digits of a broken text', () => {
    expect(codesOf('91110000Z0003734')).toEqual(['forbidden-letter', 'bad-length']);
  });

  it('names department, kind and division', () => {
    const { department, kind, division } = checkCreditCode(
      '5232010612345678XX'.replace('12345678XX', complete('5232010612345678').slice(8)),
    );
    expect(department?.name['zh-CN']).toBe('民政');
    expect(kind?.name['zh-CN']).toBe('民办非企业单位');
    expect(division).toEqual({ code: '320106', name: '鼓楼区', standing: 'division' });
  });

  it('reads full width, lower case and outer space, and says so', () => {
    const { level, issues, input } = checkCreditCode(' ９１110000600037341l ');
    expect(level).toBe('valid');
    expect(issues.map(({ code, level }) => [code, level])).toEqual([
      ['surrounding-space', 'info'],
      ['full-width', 'info'],
      ['lower-case', 'info'],
    ]);
    expect(input).toBe(' ９１110000600037341l ');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkCreditCode(text).input === text));
  });
});

describe('the division', () => {
  it('accepts a division that has ended since', () => {
    expect(checkCreditCode(complete('9132010712345678'))).toMatchObject({
      level: 'valid',
      division: { name: '下关区' },
    });
    expect(codesOf('91330103MA2KKX8M9Q')).toEqual([]);
  });

  it('accepts registrars of development zones with a note', () => {
    expect(checkCreditCode('91320191MA1ML4CL25')).toMatchObject({
      level: 'valid',
      issues: [{ code: 'registrar-code', level: 'info' }],
      division: { code: '320191', name: '南京江北新区', standing: 'registrar-code' },
    });
    expect(checkCreditCode('91320594739577318W').issues).toMatchObject([
      { code: 'registrar-code', level: 'info' },
    ]);
    expect(checkCreditCode(complete('9132057112345678'))).toMatchObject({
      level: 'valid',
      division: { code: '320571', name: null },
    });
  });

  it('refuses a division that did not exist yet on the given day', () => {
    const code = complete('9133011312345678');
    expect(checkCreditCode(code, { on: '2019-06-01' })).toMatchObject({
      level: 'invalid',
      issues: [{ code: 'division-not-yet' }],
    });
    expect(checkCreditCode(code, { on: '2022-06-01' }).level).toBe('valid');
  });

  it('takes another table of divisions', () => {
    expect(checkCreditCodeWith({ history: () => [] }, '91310110666007217T').issues).toMatchObject([
      { code: 'unknown-division' },
    ]);
  });
});

describe('what is not a credit code', () => {
  it('names the nested digit of an identity number that passes the outer one', () => {
    const result = checkCreditCode('362322198709086409');
    expect(result.level).toBe('invalid');
    expect(codesOf('362322198709086409')).toEqual(
      expect.arrayContaining(['organisation-digit', 'looks-like-citizen-id']),
    );
    expect(JSON.stringify(result.issues)).not.toContain('362322198709086409');
    expect(codesOf('362322198709086409')).not.toContain('check-digit');
  });

  it.each(rounded)('recognises what a spreadsheet cut: %s', (code) => {
    expect(codesOf(code)).toContain('spreadsheet-rounding');
  });
});

describe('codes that Xiamen issued before 2016', () => {
  it.each([['91350211M00013FA1N'], ['91350203M0001QKT19']])('%s is legacy with its own reason', (code) => {
    expect(checkCreditCode(code)).toMatchObject({
      level: 'legacy',
      issues: [{ code: 'early-issue', level: 'warning' }],
    });
  });

  it('does not excuse a wrong digit elsewhere, of another form, or with a wrong organisation code', () => {
    expect(checkCreditCode('91350100M000100Y4A').level).toBe('invalid');
    expect(checkCreditCode('91350111M00013FA1N').level).toBe('invalid');
    expect(checkCreditCode('91350211MA0013FA1N').level).toBe('invalid');
    expect(codesOf('91350211M00013FA2N')).toEqual(['organisation-digit', 'check-digit']);
    expect(checkCreditCode('52350211M00013FA1N').level).toBe('invalid');
  });
});

describe('properties', () => {
  it('accepts every code it completes', () => {
    fc.assert(fc.property(validCode, (code) => checkCreditCode(code).level === 'valid'));
  });

  it('catches every change of one character', () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), bodyCharacter, (code, position, character) => {
        const changed = code.slice(0, position) + character + code.slice(position + 1);
        return changed === code || checkCreditCode(changed).level === 'invalid';
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts what stdnum wrongly refuses: check character 0, and a letter in front', () => {
    const refused = fc
      .sample(validCode, { numRuns: 3000, seed: 20260101 })
      .filter((code) => !stdnum['CN']!['uscc']!.validate(code).isValid);
    expect(refused.length).toBeGreaterThan(100);
    for (const code of refused) expect(code).toMatch(/^[A-Z]|0$/u);
    expect(refused.some((code) => /^[0-9].*0$/u.test(code))).toBe(true);
    expect(refused.some((code) => /^[A-Z]/u.test(code))).toBe(true);
    for (const code of refused) expect(checkCreditCode(code).level, code).toBe('valid');
  });
});
