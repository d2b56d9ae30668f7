import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitizenIdIssueCode, checkCitizenId, checkCitizenIdWith } from '../src/index.js';

const codesOf = (input: string, on?: string): CitizenIdIssueCode[] =>
  checkCitizenId(input, on === undefined ? {} : { on }).issues.map(({ code }) => code);

/** ISO 7064 MOD 11-2 by its recursive definition, independent of the table of weights. */
const pure = (body: string): string => {
  let rest = 0;
  for (const digit of body) rest = ((rest + Number(digit)) * 2) % 11;
  return body + '0123456789X'[(12 - rest) % 11];
};

describe('vectors', () => {
  it.each([['360426199101010071'], ['120103198806018241'], ['362322198709086409']])(
    'accepts %s',
    (number) => {
      expect(checkCitizenId(number)).toMatchObject({ level: 'valid', issues: [] });
    },
  );

  it('reads birth date and division', () => {
    expect(checkCitizenId('120103198806018241')).toMatchObject({
      birthDate: '1988-06-01',
      division: { code: '120103', name: '河西区' },
    });
  });

  it('refuses a wrong check character', () => {
    expect(checkCitizenId('360426199101010072')).toMatchObject({
      level: 'invalid',
      issues: [{ code: 'check-digit' }],
    });
  });

  it('recognises the old form of 15 digits as legacy', () => {
    expect(checkCitizenId('360426910101007')).toMatchObject({
      level: 'legacy',
      birthDate: '1991-01-01',
      issues: [{ code: 'old-form', level: 'info' }],
    });
  });
});

describe('the layers', () => {
  it.each<[string, CitizenIdIssueCode]>([
    ['36042619910101007A', 'bad-character'],
    ['3604261991010100X1', 'bad-character'],
    ['36042691010100X', 'bad-character'],
    ['3604261991010100', 'bad-length'],
    ['', 'bad-length'],
    [pure('99042619910101007'), 'unknown-division'],
    [pure('32010619910229007'), 'bad-birth-date'],
    [pure('32010600000101007'), 'bad-birth-date'],
    ['320106910230007', 'bad-birth-date'],
  ])('%s: %s', (number, expected) => {
    expect(codesOf(number)).toContain(expected);
    expect(checkCitizenId(number).level).toBe('invalid');
  });

  it('compares the birth date with the given day', () => {
    const number = pure('32010620200301007');
    expect(codesOf(number, '2020-02-29')).toEqual(['birth-after-on']);
    expect(codesOf(number, '2020-03-01')).toEqual([]);
    expect(codesOf(number)).toEqual([]);
  });

  it('compares the division with the given day and the birth date', () => {
    expect(codesOf(pure('33011319910101007'), '2019-06-01')).toEqual(['division-not-yet']);
    expect(codesOf(pure('32262619990101007'))).toEqual(['division-ended-before-birth']);
    expect(checkCitizenId(pure('32262619800101007'))).toMatchObject({
      level: 'valid',
      division: { name: '溧水县' },
    });
  });

  it('warns of a county code that is in no list, and accepts residence permits', () => {
    expect(checkCitizenId(pure('32019919910101007'))).toMatchObject({
      level: 'valid',
      issues: [{ code: 'division-not-listed', level: 'warning' }],
    });
    expect(checkCitizenId(pure('83000019910101007'))).toMatchObject({
      level: 'valid',
      issues: [{ code: 'residence-permit' }],
    });
  });

  it('names the division as it was called at birth', () => {
    expect(checkCitizenId(pure('32011419820101007')).division?.name).toBe('雨花区');
    expect(checkCitizenId(pure('32011419920101007')).division?.name).toBe('雨花台区');
  });

  it('takes another table of divisions', () => {
    expect(checkCitizenIdWith({ history: () => [] }, '120103198806018241').level).toBe('invalid');
  });
});

describe('properties', () => {
  const number = fc
    .tuple(
      fc.constantFrom('320106', '320107', '110105', '440305'),
      fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
      fc.nat(999),
    )
    .map(([place, date, order]) =>
      pure(place + date.toISOString().slice(0, 10).replaceAll('-', '') + String(order).padStart(3, '0')),
    );

  it('accepts what another statement of the algorithm completes, and gives the birth date back', () => {
    fc.assert(
      fc.property(number, (text) => {
        const { level, birthDate } = checkCitizenId(text);
        return level === 'valid' && birthDate?.replaceAll('-', '') === text.slice(6, 14);
      }),
    );
  });

  it('catches every change of one digit', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.nat(9), (text, position, digit) => {
        const changed = text.slice(0, position) + digit + text.slice(position + 1);
        return changed === text || checkCitizenId(changed).level === 'invalid';
      }),
      { numRuns: 1000 },
    );
  });

  it('never repeats the number and never throws', () => {
    fc.assert(fc.property(number, (text) => !JSON.stringify(checkCitizenId(text)).includes(text)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkCitizenId(text).level.length > 0));
  });
});
