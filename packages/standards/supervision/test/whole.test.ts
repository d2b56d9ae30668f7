import { type Adoption, type Answer, compile, evaluate } from '@tuoyu/core';
import { testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { supervision } from '../src/index.js';

const base = testProfile({ fields: institutionFields, instruments, seat: '/site/divisionCode' });
const profile = { ...base, layers: [{ division: '000000', packs: [supervision] }] };
const asOf = '2026-11-23';

const papers = [
  'licence',
  'premises',
  'staff-qualification',
  'staff-health',
  'fire-certificate',
  'food-licence',
  'filing-form',
  'commitment',
].map((kind) => ({ kind, result: 'none' }));

const centre = {
  kind: 'institution',
  name: '南京市建邺区小树托育园',
  legalForm: 'limited-company',
  forProfit: true,
  closed: false,
  openedOn: '2021-09-01',
  registration: {
    authority: 'approval-bureau',
    scopeText: '3岁以下婴幼儿照护服务',
    pushes: [{ recipient: 'health' }],
    changes: [{ item: 'address', changedOn: '2025-03-03', registeredOn: '2025-03-20' }],
  },
  filing: {
    filed: true,
    level: 'county',
    channel: 'online',
    documents: [...papers, { kind: 'hygiene-evaluation', result: 'pass' }],
    formSubmittedOn: '2021-09-10',
    commitmentSignedOn: '2021-09-10',
    informationSystem: true,
    lastReportedOn: '2026-10-31',
    changes: [{ item: 'address', changedOn: '2025-03-20', filedOn: '2025-03-25' }],
  },
  meals: { mode: 'own' },
  fireSafety: { certificates: [{ kind: 'check-pass', issuedOn: '2026-05-10' }] },
  security: { responsiblePersonNamed: true, cctv: { installed: true, noticePosted: true } },
  disclosures: ['fees', 'care', 'meals', 'health', 'security'].map((topic) => ({ topic, current: true })),
  plans: ['disaster', 'infectious-disease', 'food-poisoning', 'stampede', 'fire', 'violence'].map((kind) => ({
    kind,
  })),
  writtenRules: [{ kind: 'safety' }, { kind: 'abuse-prevention' }],
  governance: { annualPlans: [{ year: 2025 }], annualReports: [{ year: 2025 }] },
  incidents: [{ kind: 'fall', severity: 'minor', happenedOn: '2026-02-03', detectedOn: '2026-02-03' }],
  inspections: [
    {
      body: 'health',
      date: '2026-03-02',
      result: 'faults',
      correctionDueOn: '2026-04-01',
      correctedOn: '2026-03-30',
    },
  ],
  children: [{ id: '1', dataConsentOn: '2026-09-01' }],
  privacy: {
    processingRule: true,
    consentShare: 100,
    consentForced: false,
    rightsChannel: true,
    leastPrivilege: true,
    access: { entries: [{ date: '2026-10-01', approved: true, logged: true }] },
    auditedOn: '2026-02-01',
    auditReportedOn: '2026-02-10',
    incidentPlan: true,
    incidents: [],
  },
  contracts: {
    fields: ['duties', 'rights', 'services', 'fees', 'disputes'],
    noRefundTerm: false,
    unilateralChangeTerm: false,
    liabilityExcluded: false,
    burdensomeDisputes: false,
  },
  fees: { published: true, prepaid: true, coolingOffDays: 7, refundProRata: true, usageRecords: true },
  insurance: [{ kind: 'childcare-liability', from: '2026-01-01', to: '2026-12-31' }],
  selfAssessments: [{ year: 2025, faultsFound: 2, faultsCorrected: 2, summedUpOn: '2025-12-20' }],
};

const adoptions: readonly Adoption[] = supervision.rules
  .filter(({ basis }) => basis[0].verified === 'unverified')
  .map(({ id }) => ({ rule: id, by: 'Wang', on: '2026-01-05', source: 'the text on paper' }) as Adoption);
const answers: readonly Answer[] = supervision.rules
  .filter(({ require, subjects }) => require === undefined && subjects === undefined)
  .map(({ id }) => ({ rule: id, pointer: '', value: 'pass', by: 'Li', on: '2026-11-01' }));
const choices = { logCounting: 'rolling' };

const outcomes = (record: unknown, given: readonly Answer[] = answers) => {
  const report = evaluate(compile(profile, { asOf, choices, adoptions }), record, { answers: given });
  return {
    report,
    not: (...fine: readonly string[]) =>
      report.findings
        .filter(({ outcome }) => !fine.includes(outcome))
        .map(({ rule, subject, outcome }) => `${rule} ${subject.pointer} ${outcome}`),
  };
};

describe('a whole institution', () => {
  it('in order is found in order', () => {
    const { report, not } = outcomes(centre);
    expect(not('pass', 'not-applicable')).toEqual([]);
    expect(report.summary.verdict).toBe('no-breach');
  });

  it('with nobody asked stays open', () => {
    expect(outcomes(centre, []).report.summary.verdict).toBe('open');
  });

  it('that is not filed breaches the law', () => {
    const { report, not } = outcomes({ ...centre, filing: { ...centre.filing, filed: false } });
    expect(not('pass', 'not-applicable')).toEqual(['supervision/filed  fail']);
    expect(report.summary.verdict).toBe('breach');
  });

  it('without insurance, or with void terms, is advised only', () => {
    const { report, not } = outcomes({
      ...centre,
      insurance: [],
      contracts: { ...centre.contracts, noRefundTerm: true },
    });
    expect(not('pass', 'not-applicable')).toEqual([
      'supervision/liability-insurance  fail',
      'supervision/refund-not-excluded  fail',
    ]);
    expect(report.summary.verdict).toBe('no-breach');
  });

  it('that conceals a suspicion breaches the law on minors', () => {
    const incidents = [
      {
        kind: 'abuse',
        suspected: true,
        severity: 'minor',
        happenedOn: '2026-05-06',
        detectedOn: '2026-05-06',
        reportedTo: [],
      },
    ];
    const { report } = outcomes({ ...centre, incidents });
    expect(report.findings.find(({ rule }) => rule === 'supervision/harm-reported')?.outcome).toBe('fail');
    expect(report.summary.verdict).toBe('breach');
  });
});
