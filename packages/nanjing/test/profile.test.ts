import { readdirSync, readFileSync } from 'node:fs';
import { catalogues, cn } from '@tuoyu/cn';
import {
  type CompileOptions,
  compile,
  evaluate,
  loadPack,
  type Phase,
  type Plan,
  type Profile,
  packToJson,
  type Report,
  render,
} from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import {
  cityTexts,
  nanjing,
  nanjingCatalogues,
  nanjingPack,
  planInForce,
  provincialTexts,
} from '../src/index.js';

const asOf = '2026-11-23';
const folder = new URL('../../../examples/institutions/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('08'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object] as const);

const plans = new Map<string, Plan>();
/** A profile made ready once for the options of a test. */
const planOf = (profile: Profile, options: Omit<CompileOptions, 'asOf'>): Plan => {
  const key = JSON.stringify([profile.id, options]);
  const plan = plans.get(key) ?? compile(profile, { asOf, ...options });
  plans.set(key, plan);
  return plan;
};
const judged = (record: object, options: Omit<CompileOptions, 'asOf'> = {}): Report =>
  evaluate(planOf(nanjing, options), record);
const national = (record: object, options: Omit<CompileOptions, 'asOf'> = {}): Report =>
  evaluate(planOf(cn, options), record);
const local = ({ findings }: Report) => findings.filter(({ rule }) => rule.startsWith('nanjing/'));
/** All that a report says except its profile, the list of its packs and the measures of the city. */
const said = ({ profile: _, packs: _packs, measures: _measures, choices: _choices, ...rest }: Report) => rest;

describe('the layers', () => {
  it('are nation, province and city', () => {
    expect(nanjing.layers.map(({ division }) => division)).toEqual(['000000', '320000', '320100']);
    expect(nanjing.layers[0]).toBe(cn.layers[0]);
  });

  it('of the province has no rule, and names texts that nobody read whole', () => {
    expect(nanjing.layers[1]?.packs.flatMap((pack) => pack.rules)).toEqual([]);
    expect(provincialTexts.map(({ instrument }) => instrument)).toEqual([
      'jiangsu-opinion-2020',
      'db32-t-4663-2024',
      'jiangsu-fire-opinion-2018',
      'jiangsu-fire-notice-2022',
      'jiangsu-credit-regulation-2021',
      'jiangsu-public-credit-measures-2025',
    ]);
    expect(
      provincialTexts.every(({ coverage, unknown }) => coverage === 'text-unknown' && unknown.length > 0),
    ).toBe(true);
    expect(cityTexts.map(({ instrument }) => instrument)).toEqual([
      'nanjing-measures-2020',
      'nanjing-rule-2014',
      'nanjing-affordable-standard',
      'nanjing-affordable-rewards',
      'nanjing-kindergarten-fees-2010',
      'nanjing-credit-regulation-2019',
      'nanjing-credit-plan-2021',
    ]);
    // reported pieces of some are guidance in the coverage of the nation; no rule rests on them
    const citing = [...provincialTexts, ...cityTexts].flatMap(({ rules }) => rules);
    expect(citing).toEqual([]);
  });

  it.each(['2012-01-01', '2020-12-29', '2020-12-30', '2022-01-01', '2025-12-31', '2026-01-01', asOf])(
    'compile on %s',
    (day) => {
      expect(() => compile(nanjing, { asOf: day })).not.toThrow();
    },
  );

  it('have texts for every rule', () => {
    const report = judged({ kind: 'institution', site: { divisionCode: '320106' } });
    expect(() => render(report, { catalogues: nanjingCatalogues, locale: 'zh-CN' })).not.toThrow();
    expect(nanjingCatalogues).toHaveLength(catalogues.length + 1);
  });
});

describe.each(examples)('%s', (_, record) => {
  it.each(['320500', '110101'])('in %s gives the national result', (place) => {
    expect(said(judged(record, { place }))).toEqual(said(national(record, { place })));
  });

  it('has the rules of the city when it lies there, Jiangbei New Area included', () => {
    for (const place of ['320100', '320106', '320191'])
      expect(new Set(local(judged(record, { place })).map(({ rule }) => rule)).size).toBe(23 - 1);
  });

  it('has the national verdict and the national findings in the city too', () => {
    const report = judged(record, { place: '320106' });
    const plain = national(record, { place: '320106' });
    expect(report.summary.verdict).toBe(plain.summary.verdict);
    expect(report.findings.filter(({ rule }) => !rule.startsWith('nanjing/'))).toEqual(plain.findings);
  });
});

const phases: readonly Phase[] = ['registration', 'filing', 'operation', 'assessment'];

describe('a finding from the plan', () => {
  // registered under the plan with a scope that says nothing of childcare: it can only fail
  const failing = {
    kind: 'institution',
    site: { divisionCode: '320106' },
    writtenRules: [],
    security: { guards: 0 },
    staff: [],
  };

  it('is stamped with the choice, and the choice alone changes nothing else', () => {
    const plain = judged(failing);
    expect(plain.rules['nanjing/safety-rules']?.validity).toEqual({ choice: 'planInForce', taken: null });
    expect(local(plain).length).toBeGreaterThan(20);
    for (const { rule } of local(plain))
      expect(plain.rules[rule]?.validity?.choice, rule).toBe('planInForce');
    for (const taken of Object.keys(planInForce.options)) {
      const report = judged(failing, { choices: { planInForce: taken } });
      expect(report.rules['nanjing/safety-rules']?.validity).toEqual({ choice: 'planInForce', taken });
      expect(report.findings).toEqual(plain.findings);
      expect(report.summary).toEqual(plain.summary);
    }
  });

  it('never binds, in no phase and with no choice', () => {
    for (const phase of [undefined, ...phases]) {
      for (const taken of ['yes', 'no']) {
        const report = judged(failing, {
          ...(phase === undefined ? {} : { phase }),
          choices: { planInForce: taken, recommendedStandardsBind: 'yes', industryCodesBind: 'yes' },
        });
        expect(local(report).filter(({ rule }) => report.rules[rule]?.binding)).toEqual([]);
      }
    }
  });

  it('fails without a breach where only the plan is not met', () => {
    const alone = {
      ...nanjing,
      layers: nanjing.layers.map((layer) => (layer.division === '000000' ? { ...layer, packs: [] } : layer)),
    };
    const report = evaluate(compile(alone, { asOf }), failing);
    const failed = report.findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
    expect(failed).toEqual(['nanjing/safety-rules', 'nanjing/security-staff']);
    expect(report.summary.verdict).toBe('open');
  });

  it('is unknown where the seat is', () => {
    const { site: _, ...nowhere } = failing;
    const outcome = (record: object, options = {}) =>
      judged(record, options).findings.find(({ rule }) => rule === 'nanjing/safety-rules')?.outcome;
    expect(outcome(nowhere)).toBe('unknown');
    expect(outcome(nowhere, { place: '320000' })).toBe('unknown');
    expect(outcome(nowhere, { place: '320191' })).toBe('fail');
    expect(outcome({ ...nowhere, site: { divisionCode: '320191' } })).toBe('fail');
    expect(outcome({ ...nowhere, site: { divisionCode: '320505' } })).toBe('not-applicable');
  });

  it('on certificates is there up to the last day of 2025, and not after it', () => {
    const record = { ...failing, staff: [{ role: 'care', alsoRoles: [], certificates: [] }] };
    const on = (day: string) =>
      evaluate(compile(nanjing, { asOf: day }), record).findings.find(
        ({ rule }) => rule === 'nanjing/carer-certificates',
      )?.outcome;
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual(['fail', undefined]);
  });
});

describe('the pack of the city', () => {
  it('can be written as JSON and read again', () => {
    const json = packToJson(nanjingPack);
    expect(packToJson(loadPack(JSON.parse(JSON.stringify(json))))).toEqual(json);
  });

  it('has no two rules that mean the same', () => {
    const meanings = nanjingPack.rules.map(({ when, require, subjects, question }) =>
      JSON.stringify([when, require, subjects, question]),
    );
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it('states no duty where the plan encourages or sets a target', () => {
    const duty = /必须|应当|不得|违反|违规|\bmust\b|\bshall\b|\bviolat|\bbreach|\bhas to\b|\bmay not\b/i;
    const worded = nanjingPack.rules
      .filter(({ obligation }) => obligation !== 'must')
      .filter(({ title, remedy }) =>
        [title.pass, title.fail, remedy].some((text) => duty.test(text['zh-CN']) || duty.test(text.en)),
      );
    expect(worded.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the duties of others apart from those of institutions and founders', () => {
    const of = (addressee: string) =>
      nanjingPack.rules
        .filter((rule) => rule.addressee === addressee)
        .map(({ id }) => id.replace('nanjing/', ''));
    expect(of('registrar')).toEqual(['pushed-to-health-and-police']);
    expect(of('health-authority')).toEqual(['assessed-every-year', 'outside-assessor', 'star-given']);
    expect(of('assessor')).toEqual(['assessment-published']);
    expect(of('district')).toEqual(['yearly-random-inspection']);
    expect(of('city')).toEqual(['ethics-education-offered', 'skill-training-offered']);
  });

  it('carries values that a district adds up', () => {
    const record = {
      enrolled: 30,
      staff: [
        { role: 'care', alsoRoles: [], certificates: [{ kind: 'infant-carer', name: '育婴员' }] },
        { role: 'head', alsoRoles: ['teacher'], certificates: [] },
        { role: 'cook', alsoRoles: [], certificates: [{ kind: 'nursery-nurse', name: '保育员' }] },
      ],
      recognitions: [
        { kind: 'inclusive', stands: true },
        { kind: 'inclusive', stands: false },
        { kind: 'demonstration' },
      ],
      inspections: [
        { method: 'double-random', date: '2025-01-01' },
        { method: 'double-random', date: '2025-12-31' },
        { method: 'double-random', date: '2026-01-01' },
        { method: 'double-random', date: '2024-12-31' },
        { method: 'routine', date: '2025-06-01' },
      ],
    };
    const values = Object.entries(judged(record).measures).filter(([id]) => id.startsWith('nanjing/'));
    expect(Object.fromEntries(values)).toMatchObject({
      'nanjing/enrolled': 30,
      'nanjing/teaching-and-care-staff': 2,
      'nanjing/certified-staff': 1,
      'nanjing/affordable-recognitions': 1,
      'nanjing/random-inspections-last-year': 2,
    });
  });
});

describe('the examples, by hand', () => {
  const outcomes = (name: string) => {
    const record = examples.find(([file]) => file.startsWith(name))?.[1] ?? {};
    const found = local(judged(record)).filter(({ subject }) => subject.pointer === '');
    return Object.fromEntries(found.map(({ rule, outcome }) => [rule.replace('nanjing/', ''), outcome]));
  };

  it('06: a company of Jiangbei New Area, registered in 2024, open since 2025', () => {
    expect(outcomes('06')).toEqual({
      // a company needs no consent
      'health-consent-first': 'not-applicable',
      'registrar-of-district': 'not-applicable',
      'same-district': 'not-applicable',
      'scope-words': 'pass',
      // division, 晨曦, 托育, 有限公司
      'name-pattern': 'pass',
      'filed-after-registration': 'pass',
      'filed-promptly': 'manual',
      'pushed-to-health-and-police': 'unknown',
      'safety-rules': 'unknown',
      'safety-equipment': 'manual',
      'security-staff': 'pass',
      // not open in the whole of 2025
      'star-given': 'not-applicable',
      'assessed-every-year': 'not-applicable',
      'yearly-random-inspection': 'not-applicable',
      'skill-training-offered': 'not-applicable',
      'ethics-education-offered': 'not-applicable',
      // no kindergarten
      'nursery-class-after-demand': 'not-applicable',
      'integrated-management': 'not-applicable',
    });
  });

  it('04: a home-based point, to which the plan does not speak', () => {
    expect(new Set(Object.values(outcomes('04')))).toEqual(new Set(['not-applicable']));
  });
});
