import { compile, constant, definePack, defineProfile, defineRule } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import {
  cite,
  forceOn,
  type InstrumentId,
  inForceOn,
  instrument,
  instruments,
  statusOn,
} from '../src/index.js';

// written by hand from the dossiers: both sides of every day on which force changed
const changes: readonly [InstrumentId, string, string | undefined, string, string | undefined][] = [
  // building and fire
  ['jgj-39-1987', '2016-10-31', 'industry-code', '2016-11-01', undefined],
  ['jgj-39-2016', '2016-10-31', undefined, '2016-11-01', 'industry-code'],
  ['jgj-39-2016', '2019-09-30', 'industry-code', '2019-10-01', undefined],
  ['jgj-39-2019', '2019-09-30', undefined, '2019-10-01', 'industry-code'],
  ['gb-50016-2014', '2015-04-30', undefined, '2015-05-01', 'mandatory-standard'],
  ['gb-50016-2014', '2018-09-30', 'mandatory-standard', '2018-10-01', undefined],
  ['gb-50016-2018', '2018-09-30', undefined, '2018-10-01', 'mandatory-standard'],
  ['gb-50016-2018', '2023-05-31', 'mandatory-standard', '2023-06-01', 'recommended-standard'],
  ['gb-55037-2022', '2023-05-31', undefined, '2023-06-01', 'mandatory-standard'],
  ['gb-50222-2017', '2018-03-31', undefined, '2018-04-01', 'mandatory-standard'],
  ['gb-50222-2017', '2023-05-31', 'mandatory-standard', '2023-06-01', 'recommended-standard'],
  ['gb-50352-2019', '2019-09-30', undefined, '2019-10-01', 'mandatory-standard'],
  ['gb-50352-2019', '2023-02-28', 'mandatory-standard', '2023-03-01', 'recommended-standard'],
  ['gb-55031-2022', '2023-02-28', undefined, '2023-03-01', 'mandatory-standard'],
  ['gb-55036-2022', '2023-02-28', undefined, '2023-03-01', 'mandatory-standard'],
  ['gb-51309-2018', '2023-02-28', 'mandatory-standard', '2023-03-01', 'recommended-standard'],
  ['gb-50140-2005', '2023-02-28', 'mandatory-standard', '2023-03-01', 'recommended-standard'],
  ['fire-management-order-61', '2002-04-30', undefined, '2002-05-01', 'ministerial-order'],
  ['construction-fire-review-order-51', '2020-05-31', undefined, '2020-06-01', 'ministerial-order'],
  ['ws-t-870-2025', '2025-12-31', undefined, '2026-01-01', 'recommended-standard'],
  // air and products
  ['gb-50325-2010', '2020-07-31', 'mandatory-standard', '2020-08-01', undefined],
  ['gb-50325-2020', '2020-07-31', undefined, '2020-08-01', 'mandatory-standard'],
  ['gb-50325-2020', '2022-03-31', 'mandatory-standard', '2022-04-01', 'recommended-standard'],
  ['gb-55016-2021', '2022-03-31', undefined, '2022-04-01', 'mandatory-standard'],
  ['gb-t-18883-2002', '2023-01-31', 'recommended-standard', '2023-02-01', undefined],
  ['gb-t-18883-2022', '2023-01-31', undefined, '2023-02-01', 'recommended-standard'],
  ['gb-28007-2011', '2025-12-31', 'mandatory-standard', '2026-01-01', undefined],
  ['gb-22793-1-2008', '2025-12-31', 'mandatory-standard', '2026-01-01', undefined],
  ['gb-28007-2024', '2025-12-31', undefined, '2026-01-01', 'mandatory-standard'],
  ['gb-t-29315-2012', '2022-05-31', 'recommended-standard', '2022-06-01', undefined],
  ['gb-t-29315-2022', '2022-05-31', undefined, '2022-06-01', 'recommended-standard'],
  // childcare and health
  ['setup-standard-2019', '2019-10-07', undefined, '2019-10-08', 'normative-document'],
  ['registration-filing-measures-2019', '2020-01-05', undefined, '2020-01-06', 'normative-document'],
  ['ws-t-821-2023', '2024-03-31', undefined, '2024-04-01', 'recommended-standard'],
  ['health-care-measures-2010', '2010-10-31', undefined, '2010-11-01', 'ministerial-order'],
  ['health-care-norms-2012', '2012-05-08', undefined, '2012-05-09', 'normative-document'],
  ['gb-31654-2021', '2022-02-21', undefined, '2022-02-22', 'mandatory-standard'],
  ['comprehensive-centre-guide-2021', '2021-12-29', undefined, '2021-12-30', 'normative-document'],
  ['quality-campaign-2025', '2027-12-31', 'policy-plan', '2028-01-01', undefined],
  // laws and regulations
  ['preschool-education-law', '2025-05-31', undefined, '2025-06-01', 'law'],
  ['family-education-promotion-law', '2021-12-31', undefined, '2022-01-01', 'law'],
  ['vat-law', '2025-12-31', undefined, '2026-01-01', 'law'],
  ['video-systems-regulation-2025', '2025-03-31', undefined, '2025-04-01', 'regulation'],
  ['minors-online-regulation-2024', '2023-12-31', undefined, '2024-01-01', 'regulation'],
  ['network-data-regulation-2025', '2024-12-31', undefined, '2025-01-01', 'regulation'],
  ['prepaid-fees-interpretation-2025', '2025-04-30', undefined, '2025-05-01', 'normative-document'],
  // names
  ['enterprise-name-provisions-2020', '2021-02-28', undefined, '2021-03-01', 'regulation'],
  ['enterprise-name-measures-2023', '2023-09-30', undefined, '2023-10-01', 'ministerial-order'],
  ['private-unit-name-rules-1999', '2024-04-30', 'normative-document', '2024-05-01', undefined],
  ['social-organisation-name-measures-2024', '2024-04-30', undefined, '2024-05-01', 'ministerial-order'],
  // credit
  ['enterprise-publicity-regulation-2014', '2014-09-30', undefined, '2014-10-01', 'regulation'],
  ['credit-repair-trial-2023', '2023-04-30', undefined, '2023-05-01', 'ministerial-order'],
  ['credit-repair-trial-2023', '2026-03-31', 'ministerial-order', '2026-04-01', undefined],
  ['credit-repair-measures-2025', '2026-03-31', undefined, '2026-04-01', 'ministerial-order'],
  ['penalty-publicity-rules-2021', '2021-08-31', undefined, '2021-09-01', 'ministerial-order'],
  ['gb-t-45255-2025', '2025-05-31', undefined, '2025-06-01', 'recommended-standard'],
  ['nanjing-credit-regulation-2019', '2020-06-30', undefined, '2020-07-01', 'regulation'],
  ['nanjing-credit-plan-2021', '2025-12-31', 'policy-plan', '2026-01-01', undefined],
  ['jiangsu-credit-regulation-2021', '2021-12-31', undefined, '2022-01-01', 'regulation'],
  ['jiangsu-public-credit-measures-2025', '2026-01-31', undefined, '2026-02-01', 'normative-document'],
  ['jiangsu-public-credit-measures-2025', '2031-01-31', 'normative-document', '2031-02-01', undefined],
  // local standards
  ['db32-t-4663-2024', '2024-02-08', undefined, '2024-02-09', 'recommended-standard'],
  ['db50-t-1490-2023', '2024-01-29', undefined, '2024-01-30', 'recommended-standard'],
  ['db50-t-1934-2025', '2026-03-18', undefined, '2026-03-19', 'recommended-standard'],
];

describe('force on both sides of a day', () => {
  it.each(changes)('%s', (id, before, forceBefore, after, forceAfter) => {
    expect(new Date(after).getTime() - new Date(before).getTime()).toBe(86_400_000);
    expect([forceOn(instrument(id), before), forceOn(instrument(id), after)]).toEqual([
      forceBefore,
      forceAfter,
    ]);
  });

  it('tells mandatory clauses of JGJ 39 from the others', () => {
    expect(forceOn(instrument('jgj-39-2016'), '2019-09-30', '4.1.9')).toBe('mandatory-standard');
    expect(forceOn(instrument('jgj-39-2016'), '2019-10-01', '4.1.9')).toBeUndefined();
    expect(forceOn(instrument('jgj-39-2019'), '2019-10-01', '4.1.9')).toBe('mandatory-standard');
    expect(forceOn(instrument('jgj-39-2019'), '2019-10-01', '4.1.8')).toBe('industry-code');
  });
});

describe('standing on a day', () => {
  it('leaves the plan of Nanjing to a choice after its horizon', () => {
    expect(inForceOn(instrument('nanjing-plan-2020'), '2020-12-29')).toBe(false);
    expect(inForceOn(instrument('nanjing-plan-2020'), '2025-12-31')).toBe(true);
    expect(inForceOn(instrument('nanjing-plan-2020'), '2026-01-01')).toBeUndefined();
  });

  it('is uncertain between the first and the last day on which a text may have begun', () => {
    const guide = instrument('fire-guide-2022');
    expect(['2021-12-31', '2022-01-01', '2022-01-30', '2022-01-31'].map((on) => statusOn(guide, on))).toEqual(
      ['pending', 'uncertain', 'uncertain', 'in-force'],
    );
  });

  it('is pending before anything that is known of a text without a day of effect', () => {
    const regulation = instrument('shanghai-credit-regulation-2017');
    expect(statusOn(regulation, '2016-12-31')).toBe('pending');
    expect(statusOn(regulation, '2017-01-01')).toBe('in-force');
  });

  it('is uncertain where no source says whether a text still applies', () => {
    const list = instrument('serious-list-measures-2021');
    expect(statusOn(list, '2025-09-30')).toBe('in-force');
    expect(statusOn(list, '2025-10-01')).toBe('uncertain');
    expect(inForceOn(list, '2026-11-23')).toBeUndefined();
  });

  it('never changes for a draft or for a repealed text without dates', () => {
    for (const on of ['1990-01-01', '2019-07-09', '2026-11-23', '2040-01-01']) {
      expect(inForceOn(instrument('childcare-services-law-draft-2025'), on)).toBe(false);
      expect(inForceOn(instrument('setup-standard-draft-2019'), on)).toBe(false);
      expect(inForceOn(instrument('enterprise-name-measures-2004'), on)).toBe(false);
    }
  });
});

describe('as the basis of a rule', () => {
  const one = (id: InstrumentId) => {
    const basis = cite(id, 'art. 1', 'primary', 'X');
    const title = { 'zh-CN': '甲', en: 'A' };
    const rule = defineRule({
      id: 'x/rule',
      title: { pass: title, fail: title },
      addressee: 'institution',
      obligation: 'must',
      basis: [basis],
      require: constant(true),
      remedy: title,
    });
    const pack = definePack({ name: 'x', version: '1.0.0', title, rules: [rule] });
    return defineProfile({
      id: 'x',
      title,
      fields: {},
      instruments,
      layers: [{ division: '000000', packs: [pack] }],
    });
  };
  const rulesOn = (id: InstrumentId, asOf: string) => compile(one(id), { asOf }).rules.length;

  it.each(instruments.filter(({ kind }) => kind === 'draft').map(({ id }) => id))(
    'refuses the draft %s',
    (id) => {
      expect(() => rulesOn(id, '2026-11-23')).toThrowError(expect.objectContaining({ code: 'draft-basis' }));
    },
  );

  it('takes a repealed text up to its last day only', () => {
    expect(rulesOn('credit-repair-trial-2023', '2026-03-31')).toBe(1);
    expect(rulesOn('credit-repair-trial-2023', '2026-04-01')).toBe(0);
    expect(rulesOn('jgj-39-2016', '2019-09-30')).toBe(1);
    expect(rulesOn('jgj-39-2016', '2019-10-01')).toBe(0);
  });

  it('refuses a repealed text whose days are unknown', () => {
    expect(() => rulesOn('enterprise-name-measures-2004', '2010-01-01')).toThrowError(
      expect.objectContaining({ code: 'draft-basis' }),
    );
  });
});
