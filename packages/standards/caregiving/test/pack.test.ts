import { compile, evaluate } from '@tuoyu/core';
import { testProfile } from '@tuoyu/core/testing';
import { coverageFaults, instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { caregiving, caregivingCoverage } from '../src/index.js';

const base = testProfile({ fields: institutionFields, instruments, seat: '/site/divisionCode' });
const profile = { ...base, layers: [{ division: '000000', packs: [caregiving] }] };
const ids = caregiving.rules.map(({ id }) => id);

describe('the pack', () => {
  it.each(['2012-05-09', '2019-10-08', '2021-12-28', '2024-04-26', '2026-11-23'])(
    'compiles on %s',
    (asOf) => {
      expect(() => compile(profile, { asOf })).not.toThrow();
    },
  );

  it('has a folder of the domain for every rule, in order', () => {
    expect(ids.every((id) => id.startsWith('caregiving/'))).toBe(true);
    expect(ids).toEqual([...ids].sort());
  });

  it('has no two rules that mean the same', () => {
    const meanings = caregiving.rules
      .filter(({ require }) => require !== undefined)
      .map(({ when, require, subjects }) => JSON.stringify([when, require, subjects]));
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it('uses every figure and every choice of its own, and no topic that no rule has', () => {
    const used = JSON.stringify([caregiving.rules, caregiving.measures]);
    expect(caregiving.figures.filter(({ id }) => !used.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(caregiving.choices.filter(({ id }) => !used.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(caregiving.topics.map(({ id }) => id)).toEqual(
      [...new Set(caregiving.rules.flatMap(({ topic }) => topic ?? []))].sort(),
    );
  });

  it('asks for no default where no text has one', () => {
    expect(caregiving.choices.filter((choice) => choice.default !== undefined)).toEqual([]);
  });
});

describe('the coverage', () => {
  it('has every duty once and every rule in a duty', () => {
    expect(coverageFaults(caregivingCoverage, ids)).toEqual([]);
  });

  it('calls a duty a question exactly where its rules only ask', () => {
    const asks = new Map(caregiving.rules.map((rule) => [rule.id, rule.require === undefined]));
    const wrong = caregivingCoverage.filter(
      ({ status }) =>
        (status.kind === 'question' && !status.rules.every((id) => asks.get(id) === true)) ||
        (status.kind === 'rule' && status.rules.some((id) => asks.get(id) === true)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names a row for every basis of a rule, and covers that row', () => {
    const covered = new Set(caregivingCoverage.map(({ id }) => id.split('.')[0]));
    const bases = caregiving.rules.flatMap(({ basis }) => basis as readonly { readonly row?: string }[]);
    expect([...new Set(bases.map(({ row }) => row ?? ''))].filter((row) => !covered.has(row))).toEqual([]);
  });
});

describe('the wording', () => {
  const duty =
    /必须|应当|不得|须|应至少|违反|违规|\bmust\b|\bshall\b|\bviolat|\bbreach|\bhas to\b|\bmay not\b/i;

  it('states no duty where the text only recommends or permits', () => {
    const worded = caregiving.rules
      .filter(({ obligation }) => obligation !== 'must')
      .flatMap(({ id, title, remedy }) =>
        [title.pass, title.fail, remedy].flatMap((text) =>
          duty.test(text['zh-CN']) || duty.test(text.en) ? [id] : [],
        ),
      );
    expect(worded).toEqual([]);
  });

  it('recommends where only a recommended standard or a guide speaks', () => {
    const weak = new Set([
      'ws-t-821-2023',
      'ws-t-678-2020',
      'injury-guide-2021',
      'feeding-guide-2021',
      'feeding-guideline-2022',
      'feeding-assessment-guide-2025',
      'health-care-norms-2012',
    ]);
    const wrong = caregiving.rules.filter((r) => weak.has(r.basis[0].instrument) && r.obligation === 'must');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('lets no unverified text or figure fail anyone', () => {
    const plan = compile(profile, { asOf: '2026-11-23' });
    const empty = {
      kind: 'institution',
      meals: { mode: 'own', menus: { entries: [] } },
      caregiving: { routineItems: [], playMainForm: false },
      parents: { committee: false },
      injuryPrevention: { backSleeping: false },
      trainings: { entries: [] },
    };
    const unverified = new Set(
      caregiving.rules.filter(({ basis }) => basis[0].verified === 'unverified').map(({ id }) => id),
    );
    const failed = evaluate(plan, empty).findings.filter(
      (f) => unverified.has(f.rule) && f.outcome === 'fail',
    );
    expect(unverified.size).toBeGreaterThan(10);
    expect(failed).toEqual([]);
  });
});
