import { describe, expect, it } from 'vitest';
import {
  compile,
  type Disable,
  type ErrorInfo,
  type Figure,
  type FigureOverride,
  figure,
  ge,
  hasAll,
  isTuoyuError,
  le,
  type Profile,
} from '../../src/index.js';
import { AS_OF, basis, f, finding, judge, layered, rule, say } from '../support/declare.js';

const CITY = '320100';
const PROVINCE = '320000';

const figureOf = (id: string, value: Figure['versions'][0]['value'], more: Partial<Figure> = {}): Figure => ({
  id,
  title: say(id),
  unit: 'unit',
  versions: [{ value, basis: basis() }],
  ...more,
});
const floor = figureOf('area', 20, { sense: 'floor' });
const ceiling = figureOf('places', 30, { sense: 'ceiling' });
const superset = figureOf('services', ['meals'], { sense: 'superset' });
const nation = {
  figures: [floor, ceiling, superset, figureOf('plain', 1)],
  rules: [
    rule('t/area', { require: ge(f('/area'), figure(floor)) }),
    rule('t/fenced', { require: f('/fenced') }),
    rule('t/places', { require: le(f('/places'), figure(ceiling)) }),
    rule('t/services', { require: hasAll(f('/services'), superset) }),
  ],
};
const override = (
  of: string,
  value: FigureOverride['value'],
  more: Partial<FigureOverride> = {},
): FigureOverride => ({
  figure: of,
  value,
  basis: basis(),
  ...more,
});
const withOverride = (...overrides: readonly FigureOverride[]): Profile =>
  layered(nation, [[CITY, { overrides }]]);

const refusal = (of: Profile): { code: string; info: ErrorInfo[keyof ErrorInfo] } | undefined => {
  try {
    compile(of, { asOf: AS_OF });
    return undefined;
  } catch (error) {
    if (!isTuoyuError(error)) throw error;
    return { code: error.code, info: error.info };
  }
};

describe('a lower layer', () => {
  const outcomeOf = (id: string, of: Profile, record: object, place?: string) =>
    judge(of, record, place === undefined ? {} : { place }).findings.find((x) => x.rule === id)?.possible;

  it('tightens a floor where its seat is, and only there', () => {
    const of = withOverride(override('area', 25));
    expect(outcomeOf('t/area', of, { seat: '320106', area: 24 })).toEqual(['fail']);
    expect(outcomeOf('t/area', of, { seat: '320106', area: 25 })).toEqual(['pass']);
    expect(outcomeOf('t/area', of, { seat: '320500', area: 24 })).toEqual(['pass']);
  });

  it('leaves open what depends on an unknown seat', () => {
    const of = withOverride(override('area', 25));
    expect(outcomeOf('t/area', of, { area: 24 })).toEqual(['pass', 'fail']);
    expect(outcomeOf('t/area', of, { area: 25 })).toEqual(['pass']);
    expect(outcomeOf('t/area', of, { area: 19 })).toEqual(['fail']);
    expect(judge(of, { area: 24 }).findings[0]?.needs).toEqual([{ pointer: '/seat', reason: 'missing' }]);
  });

  it('takes the place that was given for the seat', () => {
    const of = withOverride(override('area', 25));
    expect(outcomeOf('t/area', of, { area: 24 }, '320106')).toEqual(['fail']);
    expect(outcomeOf('t/area', of, { seat: '320106', area: 24 }, '320500')).toEqual(['pass']);
    expect(judge(of, {}, { place: '320106' }).place).toBe('320106');
  });

  it('asks the record where the place that was given is wider', () => {
    const of = withOverride(override('area', 25));
    expect(outcomeOf('t/area', of, { seat: '320106', area: 24 }, PROVINCE)).toEqual(['fail']);
    expect(outcomeOf('t/area', of, { seat: '320500', area: 24 }, PROVINCE)).toEqual(['pass']);
    expect(outcomeOf('t/area', of, { area: 24 }, PROVINCE)).toEqual(['pass', 'fail']);
  });

  it('needs a seat or a place', () => {
    const of = layered({}, [[CITY, { rules: [rule('t/local', { require: f('/fenced') })] }]]);
    const { seat: _, ...seatless } = of;
    expect(refusal(seatless)).toEqual({
      code: 'incomplete',
      info: { at: `layer ${CITY}`, missing: 'seat or place' },
    });
    expect(finding(seatless, { fenced: false }, { place: '320106' }).possible).toEqual(['fail']);
  });

  it('lowers a ceiling and enlarges a superset', () => {
    const of = withOverride(override('places', 20), override('services', ['naps', 'meals']));
    const here = { seat: CITY, places: 25, services: ['meals'] };
    expect(outcomeOf('t/places', of, here)).toEqual(['fail']);
    expect(outcomeOf('t/services', of, here)).toEqual(['fail']);
    expect(outcomeOf('t/places', of, { ...here, seat: PROVINCE })).toEqual(['pass']);
    expect(outcomeOf('t/services', of, { ...here, services: ['meals', 'naps'] })).toEqual(['pass']);
  });

  it('goes over the layer between', () => {
    const of = layered(nation, [
      [PROVINCE, { overrides: [override('area', 22)] }],
      [CITY, { overrides: [override('area', 25)] }],
    ]);
    for (const [seat, least] of [
      ['110101', 20],
      ['320500', 22],
      ['320106', 25],
    ] as const) {
      expect(outcomeOf('t/area', of, { seat, area: least })).toEqual(['pass']);
      expect(outcomeOf('t/area', of, { seat, area: least - 1 })).toEqual(['fail']);
    }
  });

  it('adds rules that apply only there', () => {
    const of = layered({}, [[CITY, { rules: [rule('t/local', { require: f('/fenced') })] }]]);
    expect(finding(of, { fenced: false, seat: '320106' }).possible).toEqual(['fail']);
    expect(finding(of, { fenced: false, seat: '320500' }).possible).toEqual(['not-applicable']);
    expect(finding(of, { fenced: false })).toMatchObject({
      possible: ['fail', 'not-applicable'],
      needs: [{ pointer: '/seat', reason: 'missing' }],
    });
    expect(finding(of, { fenced: false }, { place: '320106' }).possible).toEqual(['fail']);
    expect(judge(of, { fenced: false }, { place: '320500' }).findings).toEqual([]);
  });

  it('may equal the upper value', () => {
    expect(
      refusal(withOverride(override('area', 20), override('places', 30), override('services', ['meals']))),
    ).toBeUndefined();
  });
});

describe('loosening is refused, naming both', () => {
  it.each([
    ['floor', 'area', 19.999999],
    ['ceiling', 'places', 31],
    ['superset', 'services', ['naps']],
    ['superset by nothing', 'services', []],
    ['floor by codes', 'area', ['x']],
  ] as const)('of a %s', (_, of, value) => {
    expect(refusal(withOverride(override(of, value)))).toMatchObject({
      code: 'loosening',
      info: { upper: of, lower: `@test/${CITY}: ${of}` },
    });
  });

  it('on a single day on which both are in force', () => {
    const past = override('area', 5, { to: '2020-12-31' });
    const upper = (from: string) => ({
      ...nation,
      figures: [{ ...floor, versions: [{ from, value: 20, basis: basis() }] }, ...nation.figures.slice(1)],
    });
    expect(refusal(layered(upper('2021-01-01'), [[CITY, { overrides: [past] }]]))).toBeUndefined();
    expect(refusal(layered(upper('2020-12-31'), [[CITY, { overrides: [past] }]]))?.code).toBe('loosening');
  });

  it('against the layer between as well', () => {
    const of = layered(nation, [
      [PROVINCE, { overrides: [override('area', 30)] }],
      [CITY, { overrides: [override('area', 25)] }],
    ]);
    expect(refusal(of)?.code).toBe('loosening');
  });

  it('of a figure without a sense, in either direction', () => {
    for (const value of [0, 2]) {
      expect(refusal(withOverride(override('plain', value)))).toMatchObject({
        code: 'bad-override',
        info: { figure: 'plain', pack: `@test/${CITY}` },
      });
    }
  });

  it('by an unverified figure over a verified one, even if stricter', () => {
    const unread = override('area', 25, { basis: basis('law', { verified: 'unverified' }) });
    expect(refusal(withOverride(unread))).toMatchObject({
      code: 'bad-override',
      info: { figure: 'area', pack: `@test/${CITY}` },
    });
    const upper = {
      ...nation,
      figures: [
        { ...floor, versions: [{ value: 20, basis: basis('law', { verified: 'unverified' }) }] },
        ...nation.figures.slice(1),
      ],
    };
    expect(refusal(layered(upper, [[CITY, { overrides: [unread] }]]))).toBeUndefined();
  });

  it('by taking a rule away without a legal basis', () => {
    const disable = (disables: readonly Disable[]) => layered(nation, [[CITY, { disables }]]);
    expect(refusal(disable([{ rule: 't/fenced' }]))).toMatchObject({
      code: 'loosening',
      info: { upper: 't/fenced', lower: `@test/${CITY} (${CITY})` },
    });
    expect(refusal(disable([{ rule: 't/nowhere', basis: basis() }]))).toMatchObject({ code: 'unknown-rule' });
  });

  it('with one the rule is not applicable there', () => {
    const of = layered(nation, [[CITY, { disables: [{ rule: 't/fenced', basis: basis() }] }]]);
    const possible = (record: object, place?: string) =>
      judge(of, record, place === undefined ? {} : { place }).findings.find((x) => x.rule === 't/fenced')
        ?.possible;
    expect(possible({ seat: '320106', fenced: false })).toEqual(['not-applicable']);
    expect(possible({ seat: '320500', fenced: false })).toEqual(['fail']);
    expect(possible({ fenced: false })).toEqual(['fail', 'not-applicable']);
    expect(possible({ fenced: false }, '320106')).toBeUndefined();
  });
});
