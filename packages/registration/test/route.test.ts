import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeterminedStep, type Founder, type RouteStep, route, type StepId } from '../src/index.js';

const nanjing = '320106';
const elsewhere = '330106';
const during = { asOf: '2024-06-03' };

const find = (founder: Founder, id: StepId, options = during as Parameters<typeof route>[1]) =>
  route(founder, options).steps.find((step) => step.id === id);
const determined = (step: RouteStep | undefined): DeterminedStep => {
  if (step?.status !== 'determined') throw new Error(`not determined: ${JSON.stringify(step)}`);
  return step;
};
const rows = (step: RouteStep | undefined) => step?.basis.map(({ row }) => row);
const openAs = (step: RouteStep | undefined) => (step?.status === 'not-determined' ? step.reason : undefined);

describe('the registrar', () => {
  it.each([
    ['public-institution', false, 'staffing-office'],
    ['public-institution', undefined, 'staffing-office'],
    ['social-service-body', false, 'civil-affairs'],
    ['social-service-body', undefined, 'civil-affairs'],
    ['limited-company', true, 'market-regulation'],
    ['company-branch', true, 'market-regulation'],
    ['individual-business', true, 'market-regulation'],
    [undefined, true, 'market-regulation'],
  ] as const)('of %s, for profit %s, is %s', (legalForm, forProfit, body) => {
    const step = determined(find({ legalForm, forProfit, place: elsewhere }, 'registration'));
    expect(step.authority).toEqual({ bodies: [body], level: 'county-or-above', place: null });
    expect(rows(step)).toContain('N160');
  });

  it.each([
    [{ legalForm: 'limited-company' }, 'missing-fact', ['forProfit']],
    [{ forProfit: false }, 'missing-fact', ['legalForm']],
    [{}, 'missing-fact', ['legalForm', 'forProfit']],
    [{ legalForm: 'limited-company', forProfit: false }, 'no-row', []],
    [{ legalForm: 'none', forProfit: false }, 'no-row', []],
    [{ legalForm: 'social-service-body', forProfit: true }, 'contradiction', ['legalForm', 'forProfit']],
    [{ legalForm: 'public-institution', forProfit: true }, 'contradiction', ['legalForm', 'forProfit']],
    [{ kind: 'home-based', forProfit: false }, 'no-row', []],
    [{ kind: 'home-based' }, 'missing-fact', ['forProfit']],
    [
      { kind: 'home-based', legalForm: 'social-service-body', forProfit: true },
      'contradiction',
      ['legalForm', 'forProfit'],
    ],
    [{ kind: 'kindergarten-nursery-class', forProfit: true }, 'no-row', []],
  ] as const)('is never composed: %j', (founder, reason, needs) => {
    const step = find({ ...founder, place: elsewhere }, 'registration');
    expect(step).toMatchObject({ status: 'not-determined', reason, needs });
    expect(step?.status === 'not-determined' && step.ask.length).toBeGreaterThan(0);
  });

  it('of a home-based point for profit is the market regulator', () => {
    const step = determined(find({ kind: 'home-based', forProfit: true, place: elsewhere }, 'registration'));
    expect(step.authority.bodies).toEqual(['market-regulation']);
    expect(rows(step)).toContain('N175');
  });

  it('of a non-profit in Nanjing is of the same district, with the approval bureau as the other', () => {
    const founder = { legalForm: 'social-service-body', forProfit: false, place: nanjing } as const;
    expect(determined(find(founder, 'registration')).authority).toEqual({
      bodies: ['civil-affairs', 'approval-bureau'],
      level: 'district',
      place: { code: nanjing, name: '鼓楼区' },
    });
    expect(rows(find(founder, 'registration'))).toContain('L083');
  });

  it('of a company in Nanjing is of the district or above', () => {
    const step = determined(
      find({ legalForm: 'limited-company', forProfit: true, place: nanjing }, 'registration'),
    );
    expect(step.authority.level).toBe('district-or-above');
    expect(step.authority.bodies).toEqual(['market-regulation', 'approval-bureau']);
    expect(rows(step)).toContain('L084');
  });

  it('asks a founder of the state about its assets', () => {
    const of = (founderKind: Founder['founderKind']) =>
      determined(find({ legalForm: 'social-service-body', founderKind, place: elsewhere }, 'registration'));
    expect(of('government').questions).toHaveLength(1);
    expect(of('individual').questions).toHaveLength(0);
    expect(of(undefined).questions).toHaveLength(0);
  });

  it('lists the six papers of a unit and asks for those of an enterprise', () => {
    const unit = determined(find({ legalForm: 'social-service-body', place: elsewhere }, 'registration'));
    expect(unit.papers).toHaveLength(6);
    const firm = determined(
      find({ legalForm: 'limited-company', forProfit: true, place: elsewhere }, 'registration'),
    );
    expect(firm.papers).toHaveLength(0);
    expect(firm.questions.map(({ ask }) => ask)).toEqual([['market-regulation']]);
  });
});

describe('the consent of the health department', () => {
  const unit = { legalForm: 'social-service-body', forProfit: false, place: nanjing } as const;

  it('comes first for a non-profit in Nanjing', () => {
    const { steps } = route(unit, during);
    expect(steps[0]).toMatchObject({ id: 'health-consent', status: 'determined', orderSaid: true });
    expect(rows(steps[0])).toEqual(['L083']);
    expect(determined(steps.find(({ id }) => id === 'registration')).after).toContain('health-consent');
  });

  it.each([
    [{ ...unit, place: elsewhere }],
    [{ legalForm: 'limited-company', forProfit: true, place: nanjing } as const],
  ])('is no step of %j', (founder) => {
    expect(find(founder, 'health-consent')).toBeUndefined();
  });

  it('begins with the plan and hangs on a choice after its horizon', () => {
    const on = (asOf: string, planInForce?: boolean) => find(unit, 'health-consent', { asOf, planInForce });
    expect(on('2020-12-29')).toBeUndefined();
    expect(on('2020-12-30')?.status).toBe('determined');
    expect(on('2025-12-31')?.status).toBe('determined');
    expect(openAs(on('2026-01-01'))).toBe('no-choice');
    expect(on('2026-01-01', true)?.status).toBe('determined');
    expect(on('2026-01-01', false)).toBeUndefined();
  });

  it('asks for what is not known', () => {
    expect(find({ ...unit, place: undefined }, 'health-consent')).toMatchObject({ needs: ['place'] });
    expect(find({ place: nanjing }, 'health-consent')).toMatchObject({ needs: ['forProfit'] });
    expect(openAs(find({ legalForm: 'public-institution', place: nanjing }, 'health-consent'))).toBe(
      'no-row',
    );
    expect(openAs(find({ ...unit, forProfit: true }, 'health-consent'))).toBe('contradiction');
  });

  it('asks for the district where the place is the whole city, and knows the zone', () => {
    expect(determined(find({ ...unit, place: '320100' }, 'health-consent')).questions).toHaveLength(2);
    const zone = determined(find({ ...unit, place: '320191' }, 'health-consent'));
    expect(zone.authority.place).toEqual({ code: '320191', name: '南京江北新区' });
    expect(zone.questions).toHaveLength(1);
  });
});

describe('the other steps', () => {
  it('follow the order of the texts', () => {
    const founder = {
      legalForm: 'social-service-body',
      forProfit: false,
      place: nanjing,
      meals: 'own',
    } as const;
    expect(route(founder, during).steps.map(({ id }) => id)).toEqual([
      'health-consent',
      'supervisor-consent',
      'name',
      'scope',
      'registration',
      'data-push',
      'hygiene-evaluation',
      'fire-certificate',
      'food-licence',
      'founding-check',
      'filing',
      'receipt',
      'site-verification',
      'publication',
    ]);
  });

  it('send the data to the police only in Nanjing', () => {
    expect(rows(find({ place: nanjing }, 'data-push'))).toEqual(['N162', 'L086']);
    expect(rows(find({ place: elsewhere }, 'data-push'))).toEqual(['N162']);
    expect(determined(find({ place: nanjing }, 'data-push')).time).toBe('promptly');
    const later = (planInForce?: boolean) =>
      determined(find({ place: nanjing }, 'data-push', { asOf: '2026-01-01', planInForce }));
    expect([rows(later()), later().questions.length]).toEqual([['N162'], 1]);
    expect([rows(later(false)), later(false).questions.length]).toEqual([['N162'], 0]);
    expect(rows(later(true))).toEqual(['N162', 'L086']);
  });

  it('have the counter of the plan only while it applies', () => {
    const filing = (planInForce?: boolean) =>
      rows(find({ place: nanjing }, 'filing', { asOf: '2026-01-01', planInForce }));
    expect(filing(true)).toContain('L088');
    expect(filing(false)).not.toContain('L088');
    expect(filing()).not.toContain('L088');
  });

  it('ask for a food licence where meals are cooked, and ask where they are brought in or not known', () => {
    const of = (meals: Founder['meals']) => find({ meals, place: elsewhere }, 'food-licence');
    expect(of('own')?.status).toBe('determined');
    expect(openAs(of('outside'))).toBe('no-row');
    expect(openAs(of(undefined))).toBe('missing-fact');
    expect(of('none')).toBeUndefined();
    const papers = (meals: Founder['meals']) =>
      determined(find({ meals, place: elsewhere }, 'filing')).papers.map(({ kind }) => kind);
    expect(papers('own')).toContain('food-licence');
    expect(papers('none')).not.toContain('food-licence');
  });

  it('take one of three fire papers in Changzhou and ask elsewhere', () => {
    expect(rows(find({ place: '320402' }, 'fire-certificate'))).toContain('AB048');
    expect(openAs(find({ place: nanjing }, 'fire-certificate'))).toBe('no-row');
  });

  it('want the consent of the owners for a home-based point only', () => {
    expect(rows(find({ kind: 'home-based', place: elsewhere }, 'owners-consent'))).toEqual(['N176', 'AN045']);
    expect(find({ kind: 'institution', place: elsewhere }, 'owners-consent')).toBeUndefined();
    expect(
      determined(find({ kind: 'home-based', place: elsewhere }, 'filing')).papers.map(({ kind }) => kind),
    ).toEqual(['filing-form', 'commitment']);
    expect(openAs(find({ kind: 'home-based', place: elsewhere }, 'receipt'))).toBe('no-row');
  });

  it('want the demand for older children met in a kindergarten of Nanjing only', () => {
    const kind = 'kindergarten-nursery-class';
    expect(find({ kind, place: nanjing }, 'area-demand')).toMatchObject({ obligation: 'encouraged' });
    expect(find({ kind, place: elsewhere }, 'area-demand')).toBeUndefined();
    expect(find({ place: nanjing }, 'area-demand')).toBeUndefined();
    expect(rows(find({ kind, place: elsewhere }, 'filing'))).not.toContain('N073');
    expect(rows(find({ kind, place: elsewhere }, 'filing', { asOf: '2025-06-01' }))).toContain('N073');
  });

  it('encourage the pattern of names in Nanjing, allow 托育 elsewhere, demand it of home-based points', () => {
    const obligation = (founder: Founder) => determined(find(founder, 'name')).obligation;
    expect(obligation({ place: nanjing })).toBe('encouraged');
    expect(obligation({ place: elsewhere })).toBe('may');
    expect(obligation({ kind: 'home-based', place: elsewhere })).toBe('must');
  });

  it('ask for the rules of other places', () => {
    expect(openAs(find({ place: elsewhere }, 'local-rules'))).toBe('no-row');
    expect(find({ place: nanjing }, 'local-rules')).toBeUndefined();
    expect(openAs(find({ place: nanjing }, 'local-rules', { asOf: '2026-11-23' }))).toBe('no-choice');
  });

  it('are open before there was a text and without a day', () => {
    const receipt = (asOf: string) => find({ place: elsewhere }, 'receipt', { asOf });
    expect(openAs(receipt('2020-01-05'))).toBe('no-text');
    expect(receipt('2020-01-06')?.status).toBe('determined');
    const { steps } = route({ legalForm: 'social-service-body', place: nanjing }, { asOf: '2024-02-30' });
    expect(steps.filter(({ status }) => status === 'determined')).toEqual([]);
  });
});

const founders: fc.Arbitrary<Founder> = fc.record({
  legalForm: fc.constantFrom(
    undefined,
    null,
    'public-institution',
    'social-service-body',
    'limited-company',
    'partnership',
    'none',
    'other',
  ),
  forProfit: fc.constantFrom(undefined, null, true, false),
  kind: fc.constantFrom(undefined, 'institution', 'home-based', 'kindergarten-nursery-class', 'employer-run'),
  founderKind: fc.constantFrom(undefined, 'government', 'individual'),
  place: fc.constantFrom(undefined, '320106', '320191', '320402', '330106', '320000', '999999', 'x'),
  meals: fc.constantFrom(undefined, 'none', 'own', 'outside'),
} as const);
const options = fc.record({
  asOf: fc.constantFrom(undefined, '2019-01-01', '2021-01-01', '2026-11-23', 'soon'),
  planInForce: fc.constantFrom(undefined, true, false),
});

describe('every route', () => {
  it('cites a row for each determined step, asks somebody in each open one, and counts from 1', () => {
    fc.assert(
      fc.property(founders, options, (founder, asked) => {
        const { steps } = route(founder, asked);
        expect(steps.map(({ order }) => order)).toEqual(steps.map((_, at) => at + 1));
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        for (const step of steps) {
          if (step.status === 'determined') {
            expect(step.basis.length).toBeGreaterThan(0);
            expect(step.authority.bodies.length + step.questions.length).toBeGreaterThan(0);
          } else expect(step.ask.length).toBeGreaterThan(0);
          const verified = step.basis.map((basis) => basis.verified);
          expect(verified).not.toContain('unverified');
        }
      }),
    );
  });

  it('never needs a fact that was given', () => {
    fc.assert(
      fc.property(founders, options, (founder, asked) => {
        for (const step of route(founder, asked).steps) {
          if (step.status !== 'not-determined' || step.reason !== 'missing-fact') continue;
          for (const need of step.needs)
            if (need !== 'planInForce' && need !== 'asOf' && need !== 'place')
              expect(founder[need] ?? null).toBeNull();
        }
      }),
    );
  });
});
