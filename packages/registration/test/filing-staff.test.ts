// biome-ignore-all lint/suspicious/noExplicitAny: records are spoiled on purpose, whatever their types
import type { Institution } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { checkFiling, type FilingCheckOptions } from '../src/index.js';

const asOf = '2026-11-23';
const fit = (more: object = {}) => ({ date: '2026-01-20', result: 'fit', validUntil: '2027-01-19', ...more });
const person = (more: object) => ({ role: 'cook', alsoRoles: [], healthChecks: [fit()], ...more });

const of = (
  staff: unknown,
  subject: 'person-health' | 'person-qualification',
  options: Partial<FilingCheckOptions> = {},
  kind: string | null = 'institution',
) =>
  checkFiling({ kind, staff } as unknown as Institution, { asOf, ...options }).findings.filter(
    (one) => one.subject === subject,
  );
const one = (...args: Parameters<typeof of>) => of(...args).map(({ outcome, code }) => `${outcome} ${code}`);

describe('the health certificate of a person', () => {
  it.each<[string, object, string]>([
    ['in force', {}, 'pass person-in-order'],
    ['on its last day', { healthChecks: [fit({ validUntil: asOf })] }, 'pass person-in-order'],
    ['a day past it', { healthChecks: [fit({ validUntil: '2026-11-22' })] }, 'fail person-without'],
    ['renewed', { healthChecks: [fit({ validUntil: '2026-11-22' }), fit()] }, 'pass person-in-order'],
    ['without a last day', { healthChecks: [fit({ validUntil: null })] }, 'unknown person-not-known'],
    ['rated unfit', { healthChecks: [fit({ result: 'unfit' })] }, 'fail person-without'],
    [
      'rated unfit, on a day not known',
      { healthChecks: [fit({ date: null, result: 'unfit' })] },
      'fail person-without',
    ],
    ['not rated', { healthChecks: [fit({ result: null })] }, 'unknown person-not-known'],
    ['made today', { healthChecks: [fit({ date: asOf })] }, 'pass person-in-order'],
    ['made later', { healthChecks: [fit({ date: '2026-11-24' })] }, 'unknown person-not-known'],
    [
      'made and issued later',
      { healthChecks: [fit({ date: '2026-11-24', certificateIssuedOn: '2026-11-25' })] },
      'fail person-without',
    ],
    [
      'issued, the day of the examination not being known',
      { healthChecks: [fit({ date: null, certificateIssuedOn: '2026-02-01' })] },
      'pass person-in-order',
    ],
    [
      'overtaken by an examination that found the person unfit',
      { healthChecks: [fit(), { date: '2026-01-20', result: 'unfit' }] },
      'fail person-without',
    ],
    [
      'after one that found the person unfit',
      { healthChecks: [fit(), { date: '2026-01-19', result: 'unfit' }] },
      'pass person-in-order',
    ],
    ['none', { healthChecks: [] }, 'fail person-without'],
    ['not known', { healthChecks: null }, 'unknown person-not-known'],
  ])('%s', (_, more, expected) => {
    expect(one([person(more)], 'person-health')).toEqual([expected]);
  });

  it('may be among those not read', () => {
    expect(
      one([person({ healthChecks: [] })], 'person-health', {
        unknowns: { '/staff/0/healthChecks': 'missing' },
      }),
    ).toEqual(['unknown person-not-known']);
  });

  it('needs no last day where the authority takes it so', () => {
    const endless = [person({ healthChecks: [fit({ validUntil: null })] })];
    expect(one(endless, 'person-health', { withoutEndDate: ['staff-health'] })).toEqual([
      'pass person-in-order',
    ]);
  });
});

describe('the qualification of a person', () => {
  const certificate = (kind: string, more: object = {}) => ({ kind, noExpiry: true, ...more });
  const trained = (kind: string, more: object = {}) => ({ kind, date: '2025-12-01', passed: true, ...more });
  const bare = { certificates: [], trainings: [] };
  it.each<[string, object, string]>([
    ['head, trained', { role: 'head', trainings: [trained('head-post')] }, 'pass person-in-order'],
    [
      'head, trained, other posts not known',
      { role: 'head', alsoRoles: null, trainings: [trained('head-post')] },
      'unknown person-not-known',
    ],
    [
      'head, not passed',
      { role: 'head', certificates: [], trainings: [trained('head-post', { passed: false })] },
      'fail person-without',
    ],
    [
      'head, trained later',
      { role: 'head', certificates: [], trainings: [trained('head-post', { date: '2026-11-24' })] },
      'fail person-without',
    ],
    [
      'head, certified',
      { role: 'head', ...bare, certificates: [certificate('head-training')] },
      'pass person-in-order',
    ],
    ['head without', { role: 'head', ...bare }, 'fail person-without'],
    ['head, certificates not known', { role: 'head', trainings: [] }, 'unknown person-not-known'],
    // N110: trained in care and in mental health
    [
      'care, trained in both',
      { role: 'care', trainings: [trained('care-post'), trained('mental-health')] },
      'pass person-in-order',
    ],
    [
      'care, certified, and trained in mental health',
      { role: 'care', certificates: [certificate('care-training')], trainings: [trained('mental-health')] },
      'pass person-in-order',
    ],
    ['care, trained in one', { role: 'care', trainings: [trained('care-post')] }, 'unknown person-not-known'],
    [
      'care, trained in the other',
      { role: 'care', ...bare, trainings: [trained('mental-health')] },
      'unknown person-not-known',
    ],
    [
      'care, trained in mental health later',
      {
        role: 'care',
        trainings: [trained('care-post'), trained('mental-health', { date: '2026-11-24' })],
      },
      'unknown person-not-known',
    ],
    // the text names no paper for care staff
    ['care without', { role: 'care', ...bare }, 'unknown person-not-known'],
    [
      'health, trained by the body',
      { role: 'health', trainings: [trained('health-care', { byHealthBody: true })] },
      'pass person-in-order',
    ],
    [
      'health, trained by others',
      { role: 'health', certificates: [], trainings: [trained('health-care', { byHealthBody: false })] },
      'fail person-without',
    ],
    [
      'guard of the police',
      { role: 'guard', certificates: [certificate('guard', { issuedByPolice: true })] },
      'pass person-in-order',
    ],
    [
      'guard of another',
      { role: 'guard', certificates: [certificate('guard', { issuedByPolice: false })] },
      'fail person-without',
    ],
    [
      'guard, training is no certificate',
      { role: 'guard', certificates: [], trainings: [trained('other')] },
      'fail person-without',
    ],
    [
      'guard, out of date',
      { role: 'guard', certificates: [{ kind: 'guard', issuedByPolice: true, validUntil: '2026-11-22' }] },
      'fail person-without',
    ],
    [
      'guard, last day',
      { role: 'guard', certificates: [{ kind: 'guard', issuedByPolice: true, validUntil: asOf }] },
      'pass person-in-order',
    ],
    [
      'guard, no end known',
      { role: 'guard', certificates: [{ kind: 'guard', issuedByPolice: true }] },
      'unknown person-not-known',
    ],
    ['cook', {}, 'not-applicable no-row'],
    ['cook who stands guard', { alsoRoles: ['guard'], certificates: [] }, 'fail person-without'],
    ['cook, other posts not known', { alsoRoles: null }, 'unknown role-missing'],
    ['post not known', { role: null }, 'unknown role-missing'],
  ])('%s', (_, more, expected) => {
    expect(one([person(more)], 'person-qualification')).toEqual([expected]);
  });

  it('rests on the row of the post', () => {
    const rows = (role: string) =>
      of([person({ role })], 'person-qualification')[0]?.basis.map(({ row }) => row);
    expect(rows('head')).toEqual(['N164', 'N109']);
    expect(rows('care')).toEqual(['N164', 'N110']);
    expect(rows('health')).toEqual(['N164', 'N111']);
    expect(rows('guard')).toEqual(['N164', 'N112']);
    expect(rows('cook')).toEqual(['N164']);
  });

  it('needs no last day where the authority takes it so', () => {
    const endless = [person({ role: 'guard', certificates: [{ kind: 'guard', issuedByPolice: true }] })];
    expect(one(endless, 'person-qualification', { withoutEndDate: ['staff-qualification'] })).toEqual([
      'pass person-in-order',
    ]);
  });
});

describe('staff', () => {
  it('are named by post and position, never by what tells who they are', () => {
    const staff = [
      person({}),
      person({
        role: 'guard',
        name: '某甲',
        idNumber: '110101199003078777',
        phone: '13800000000',
        healthChecks: [],
      }),
    ];
    const { findings } = checkFiling({ kind: 'institution', staff } as unknown as Institution, { asOf });
    const text = JSON.stringify(findings);
    for (const secret of ['某甲', '110101199003078777', '13800000000']) expect(text).not.toContain(secret);
    expect(
      findings.find(({ person: who, outcome }) => who?.pointer === '/staff/1' && outcome === 'fail')?.person,
    ).toEqual({
      pointer: '/staff/1',
      label: { 'zh-CN': '保安人员（名单第2位）', en: 'security guard (no. 2 of the list)' },
    });
  });

  it('may not be listed, or not all of them', () => {
    expect(one(undefined, 'person-health')).toEqual(['unknown list-missing']);
    expect(one([], 'person-health')).toEqual(['not-applicable no-staff']);
    expect(one([], 'person-health', { unknowns: { '/staff': 'missing' } })).toEqual([
      'unknown may-be-among-unread',
    ]);
    expect(one([person({})], 'person-qualification', { unknowns: { '/staff': 'missing' } })).toEqual([
      'not-applicable no-row',
      'unknown may-be-among-unread',
    ]);
  });

  it('of a home-based point, or of nobody knows what, are not missed for certain', () => {
    const without = [person({ role: 'guard', healthChecks: [], certificates: [] })];
    for (const kind of ['home-based', null])
      for (const subject of ['person-health', 'person-qualification'] as const)
        expect(one(without, subject, {}, kind)).toEqual(['unknown requirement-unknown']);
    expect(one([person({})], 'person-health', {}, 'home-based')).toEqual(['pass person-in-order']);
  });

  it('make a file incomplete', () => {
    const missing = of([person({ healthChecks: [] })], 'person-health')[0];
    expect(missing?.message).toEqual({ 'zh-CN': '没有有效的证明', en: 'there is no certificate in force' });
    expect(missing?.pointers).toEqual(['/staff/0/healthChecks']);
  });
});
