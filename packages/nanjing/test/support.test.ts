import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideSupport,
  type FactId,
  FEE_CAP_FORMAT,
  feeCap,
  fenOf,
  SUBSIDY_FORMAT,
  type SupportFacts,
  subsidy,
  supportFactsOf,
  supportMeasures,
} from '../src/index.js';

const asOf = '2025-06-01';
const decide = (facts: SupportFacts, on = asOf, planInForce?: 'yes' | 'no') =>
  Object.fromEntries(
    decideSupport(facts, { asOf: on, ...(planInForce === undefined ? {} : { planInForce }) }).map((one) => [
      one.id,
      one,
    ]),
  );
const outcome = (facts: SupportFacts, id: string, on = asOf, planInForce?: 'yes' | 'no') =>
  decide(facts, on, planInForce)[id]?.outcome;

describe('support', () => {
  it('is that of the plan: three prices, four taxes, land, two tools, purchase and subsidy', () => {
    expect(supportMeasures.map(({ id, statements }) => [id, ...statements])).toEqual([
      ['household-water', 69],
      ['household-power', 69],
      ['household-gas', 69],
      ['vat', 70],
      ['deed-tax', 70],
      ['property-tax', 70],
      ['registration-fee', 70],
      ['land', 64],
      ['space', 23],
      ['rent-cut', 23],
      ['purchase', 23, 72],
      ['running-subsidy', 72],
    ]);
  });

  it('gives household prices to nobody before somebody says what qualifies', () => {
    const everything: SupportFacts = {
      servesCommunity: true,
      meetsTaxRules: true,
      facilityOrNonProfit: true,
      onAllocationCatalogue: true,
      privateProvider: true,
      districtOffers: true,
      affordable: true,
    };
    expect(outcome(everything, 'household-water')).toBe('open');
    expect(decide(everything)['household-gas']?.ask).toEqual(['development-reform']);
    expect(outcome({ qualifiesForHouseholdPrices: true }, 'household-power')).toBe('entitled');
    expect(outcome({ qualifiesForHouseholdPrices: false }, 'household-gas')).toBe('no');
    expect(decide({ qualifiesForHouseholdPrices: false })['household-gas']?.ask).toEqual([]);
  });

  it('relieves of taxes who serves a community and meets the rules of the tax', () => {
    expect(outcome({ servesCommunity: true }, 'deed-tax')).toBe('open');
    expect(outcome({ servesCommunity: true, meetsTaxRules: true }, 'deed-tax')).toBe('entitled');
    expect(outcome({ servesCommunity: false, meetsTaxRules: true }, 'property-tax')).toBe('no');
    expect(outcome({ meetsTaxRules: false }, 'registration-fee')).toBe('no');
    expect(
      decide({})['registration-fee']?.conditions.map(({ fact, stated, state }) => [fact, stated, state]),
    ).toEqual([
      ['servesCommunity', true, 'unknown'],
      ['meetsTaxRules', false, 'unknown'],
    ]);
  });

  it('never says no to VAT relief once the VAT law frees nurseries', () => {
    expect(outcome({ servesCommunity: false }, 'vat', '2025-12-31')).toBe('no');
    expect(outcome({ servesCommunity: false }, 'vat', '2026-01-01')).toBe('open');
    expect(outcome({ servesCommunity: true, meetsTaxRules: true }, 'vat', '2026-01-01', 'no')).toBe('open');
    expect(decide({}, '2026-01-01')['vat']?.beyond?.basis).toMatchObject({
      instrument: 'vat-law',
      row: 'AN089',
    });
    expect(decide({}, '2025-12-31')['vat']?.beyond).toBeNull();
    expect(decide({}, '2026-01-01')['deed-tax']?.beyond).toBeNull();
  });

  it('lets land be allocated on two conditions, which gives no right to it', () => {
    expect(outcome({ facilityOrNonProfit: true, onAllocationCatalogue: true }, 'land')).toBe(
      'may-be-granted',
    );
    expect(outcome({ facilityOrNonProfit: true, onAllocationCatalogue: false }, 'land')).toBe('no');
    expect(outcome({ facilityOrNonProfit: false, onAllocationCatalogue: true }, 'land')).toBe('no');
    expect(outcome({ facilityOrNonProfit: true }, 'land')).toBe('open');
  });

  it('puts affordable institutions first for purchase and subsidy, and refuses no others for it', () => {
    expect(decide({ affordable: true })['purchase']).toMatchObject({ first: true, outcome: 'open' });
    expect(decide({ affordable: false })['running-subsidy']).toMatchObject({ first: false, outcome: 'open' });
    expect(decide({})['purchase']?.first).toBeNull();
    expect(decide({ affordable: true })['space']?.first).toBeNull();
    expect(outcome({ meetsDistrictRules: true, affordable: false }, 'purchase')).toBe('may-be-granted');
  });

  it('asks about the plan itself from 2026 on', () => {
    const facts = { qualifiesForHouseholdPrices: true };
    expect(outcome(facts, 'household-water', '2025-12-31')).toBe('entitled');
    expect(outcome(facts, 'household-water', '2025-12-31', 'no')).toBe('entitled');
    expect(outcome(facts, 'household-water', '2026-01-01')).toBe('open');
    expect(outcome(facts, 'household-water', '2026-01-01', 'yes')).toBe('entitled');
    expect(outcome(facts, 'household-water', '2026-01-01', 'no')).toBe('no-plan');
    expect(outcome({ qualifiesForHouseholdPrices: false }, 'household-water', '2026-01-01', 'no')).toBe(
      'no-plan',
    );
    expect(outcome(facts, 'household-water', '2020-12-29')).toBe('no-plan');
    expect(outcome(facts, 'household-water', '2020-12-30')).toBe('entitled');
    expect(decide({}, '2026-01-01')['land']?.plan).toEqual({
      choice: 'planInForce',
      taken: null,
      begun: true,
      open: true,
      ended: false,
    });
  });

  it('takes nothing for a yes that is no plain yes, and no day but a day', () => {
    const facts = { qualifiesForHouseholdPrices: 'yes', affordable: 1 } as unknown as SupportFacts;
    expect(outcome(facts, 'household-water')).toBe('open');
    expect(decide(facts)['purchase']?.first).toBeNull();
    for (const day of ['', '2025-02-30', '2025', 'tomorrow'])
      expect(() => decideSupport({}, { asOf: day })).toThrow(expect.objectContaining({ code: 'bad-date' }));
  });

  const factIds: readonly FactId[] = [
    'qualifiesForHouseholdPrices',
    'servesCommunity',
    'meetsTaxRules',
    'facilityOrNonProfit',
    'onAllocationCatalogue',
    'privateProvider',
    'districtOffers',
    'meetsDistrictRules',
  ];
  const facts = fc.record(
    Object.fromEntries(factIds.map((id) => [id, fc.constantFrom(true, false, null, undefined)])),
  ) as fc.Arbitrary<SupportFacts>;

  it('says yes only when every condition is known to be met, whatever else is told', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('2025-06-01', '2026-06-01'), (known, on) => {
        for (const one of decideSupport(known, { asOf: on, planInForce: 'yes' })) {
          const yes = one.outcome === 'entitled' || one.outcome === 'may-be-granted';
          expect(yes).toBe(one.conditions.every(({ state }) => state === 'met'));
        }
      }),
    );
  });

  it('never turns from no to yes or from yes to no when more becomes known', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...factIds), fc.boolean(), (known, id, value) => {
        if (known[id] !== null && known[id] !== undefined) return;
        const before = decide(known);
        const after = decide({ ...known, [id]: value });
        for (const { id: of } of supportMeasures)
          if (before[of]?.outcome !== 'open') expect(after[of]?.outcome).toBe(before[of]?.outcome);
      }),
    );
  });
});

describe('facts of a record', () => {
  it('are those that it states', () => {
    expect(
      supportFactsOf(
        {
          forProfit: false,
          founder: { kind: 'social-organisation' },
          support: { servesCommunity: true, onAllocationCatalogue: false },
          recognitions: [{ kind: 'inclusive', stands: true }],
        },
        asOf,
      ),
    ).toEqual({
      servesCommunity: true,
      onAllocationCatalogue: false,
      facilityOrNonProfit: true,
      privateProvider: true,
      affordable: true,
    });
    expect(Object.values(supportFactsOf({}, asOf)).filter((one) => one !== undefined)).toEqual([]);
  });

  it('leave it open whether a for-profit institution stands on land of a facility', () => {
    expect(supportFactsOf({ forProfit: true }, asOf).facilityOrNonProfit).toBeUndefined();
  });

  it('count a recognition on its days only', () => {
    const affordable = (recognition: object) =>
      supportFactsOf({ recognitions: [recognition] }, asOf).affordable;
    const held = {
      kind: 'inclusive',
      stands: true,
      grantedOn: '2025-06-01',
      validUntil: '2025-06-01',
    } as const;
    expect(affordable(held)).toBe(true);
    expect(affordable({ kind: 'inclusive', stands: true })).toBe(true);
    expect(affordable({ ...held, grantedOn: '2025-06-02' })).toBe(false);
    expect(affordable({ ...held, validUntil: '2025-05-31' })).toBe(false);
    expect(affordable({ ...held, withdrawnOn: '2025-06-01' })).toBe(false);
    expect(affordable({ ...held, withdrawnOn: '2025-06-02' })).toBe(true);
    expect(affordable({ ...held, stands: false })).toBe(false);
    expect(affordable({ ...held, stands: undefined })).toBeUndefined();
    expect(affordable({ ...held, kind: 'demonstration' })).toBe(false);
    expect(affordable({ ...held, kind: undefined })).toBeUndefined();
    expect(supportFactsOf({ recognitions: [{}, held] }, asOf).affordable).toBe(true);
    expect(supportFactsOf({ recognitions: [] }, asOf).affordable).toBe(false);
  });

  it('know private founders from others', () => {
    const privately = (kind: 'enterprise' | 'individual' | 'government' | 'state-enterprise' | 'other') =>
      supportFactsOf({ founder: { kind } }, asOf).privateProvider;
    expect([privately('enterprise'), privately('individual'), privately('government')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([privately('state-enterprise'), privately('other')]).toEqual([undefined, undefined]);
  });
});

describe('yuan and fen', () => {
  it('are exact', () => {
    expect([0, 1, 1800.5, 0.07, 19.99].map(fenOf)).toEqual([0, 100, 180050, 7, 1999]);
    expect([0.001, -1, 1e21, Number.NaN, Number.POSITIVE_INFINITY].map(fenOf)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

const cap = (more: object) => ({
  format: FEE_CAP_FORMAT,
  source: 'a text that the caller names',
  on: asOf,
  ...more,
});

describe('a fee cap', () => {
  it('is the caller’s, and never said to be official', () => {
    expect(feeCap(cap({ fen: 180000 }), { feeFen: 150000 })).toEqual({
      official: false,
      source: 'a text that the caller names',
      outcome: 'within',
      capFen: 180000,
      overFen: null,
      needs: [],
      issues: [],
    });
  });

  it('lets a fee of just as much pass', () => {
    const fixed = (feeFen: number) => feeCap(cap({ fen: 180000 }), { feeFen });
    expect(fixed(180000).outcome).toBe('within');
    expect(fixed(180001)).toMatchObject({ outcome: 'above', overFen: 1 });
  });

  it('can be a share of the income, exact to the fen', () => {
    // 35 % of 5,000.01 yuan is 1,750.0035 yuan
    const share = (feeFen: number) => feeCap(cap({ incomeThousandths: 350 }), { feeFen, incomeFen: 500001 });
    expect(share(175000)).toMatchObject({ outcome: 'within', capFen: 175000 });
    expect(share(175001)).toMatchObject({ outcome: 'above', overFen: 1 });
  });

  it('takes the lower of both', () => {
    const both = (feeFen: number, incomeFen?: number) =>
      feeCap(cap({ fen: 180000, incomeThousandths: 350 }), { feeFen, incomeFen });
    expect(both(175001, 500000)).toMatchObject({ outcome: 'above', capFen: 175000 });
    expect(both(175000, 500000).outcome).toBe('within');
    expect(both(180000, 600000)).toMatchObject({ outcome: 'within', capFen: 180000 });
    expect(both(180001)).toMatchObject({ outcome: 'above', capFen: null, overFen: null, needs: [] });
    expect(both(180000)).toMatchObject({ outcome: 'unknown', capFen: null, needs: ['incomeFen'] });
  });

  it('is unknown without a cap, a fee or an income, and says which', () => {
    expect(feeCap(cap({}), { feeFen: 1 })).toMatchObject({ outcome: 'unknown', needs: ['cap'] });
    expect(feeCap(cap({ fen: 1 }), {})).toMatchObject({ outcome: 'unknown', needs: ['feeFen'] });
    expect(feeCap(cap({ incomeThousandths: 350 }), {})).toMatchObject({ needs: ['feeFen', 'incomeFen'] });
  });

  it('is refused without a source, or with parts of a fen', () => {
    const pointers = (of: unknown, facts = {}) => feeCap(of, facts).issues.map(({ pointer }) => pointer);
    expect(pointers({ format: FEE_CAP_FORMAT, on: asOf })).toEqual(['/source']);
    expect(pointers(cap({ fen: 0.5 }))).toEqual(['/fen']);
    expect(pointers(cap({ fen: 1 }), { feeFen: -1 })).toEqual(['/facts/feeFen']);
    expect(feeCap(cap({ fen: 0.5 }), { feeFen: 1 }).outcome).toBe('unknown');
  });
});

const rule = (more: object) => ({
  format: SUBSIDY_FORMAT,
  source: 'a text that the caller names',
  on: asOf,
  ...more,
});

describe('a subsidy', () => {
  it('adds up the caller’s rates', () => {
    // 200 yuan x 480 child-months + 1,000 yuan x 60 places + 10,000 yuan x 10 new places
    const rates = rule({ perChildMonthFen: 20000, perPlaceFen: 100000, perNewPlaceFen: 1000000 });
    const facts = { childMonths: 480, places: 60, newPlaces: 10 };
    expect(subsidy(rates, facts)).toMatchObject({
      official: false,
      fen: 9600000 + 6000000 + 10000000,
      needs: [],
    });
    expect(subsidy({ ...rates, mostFen: 25599999 }, facts).fen).toBe(25599999);
    expect(subsidy({ ...rates, mostFen: 25600001 }, facts).fen).toBe(25600000);
  });

  it('is not known while a count is missing, and keeps the parts that are', () => {
    const rates = rule({ perChildMonthFen: 20000, perPlaceFen: 100000 });
    expect(subsidy(rates, { places: 60 })).toMatchObject({
      fen: null,
      needs: ['childMonths'],
      parts: [{ rate: 'perPlaceFen', count: 60, fen: 6000000 }],
    });
    expect(subsidy(rule({}), { places: 60 })).toMatchObject({ fen: null, needs: ['rates'] });
  });

  it('goes to affordable institutions only where the rule says so', () => {
    const only = rule({ perPlaceFen: 100, affordableOnly: true });
    expect(subsidy(only, { places: 2, affordable: true }).fen).toBe(200);
    expect(subsidy(only, { places: 2, affordable: false }).fen).toBe(0);
    expect(subsidy(only, { places: 2 })).toMatchObject({ fen: null, needs: ['affordable'] });
    expect(subsidy(rule({ perPlaceFen: 100 }), { places: 2, affordable: false }).fen).toBe(200);
  });

  it('is refused without a source, with parts of a fen, or beyond exact numbers', () => {
    expect(subsidy({ format: SUBSIDY_FORMAT, on: asOf }, {}).issues.map(({ pointer }) => pointer)).toEqual([
      '/source',
    ]);
    expect(subsidy(rule({ perPlaceFen: 0.5 }), { places: 1 }).issues.map(({ pointer }) => pointer)).toEqual([
      '/perPlaceFen',
    ]);
    const huge = subsidy(rule({ perPlaceFen: 900_000_000_000 }), { places: 10_008 });
    expect(huge).toMatchObject({ fen: null, parts: [] });
    expect(huge.issues[0]?.code).toBe('out-of-domain');
    expect(subsidy(rule({ perPlaceFen: 900_000_000_000 }), { places: 10_007 }).fen).toBe(
      9_006_300_000_000_000,
    );
  });
});
