import { readFileSync } from 'node:fs';
import { compile, evaluate } from '@tuoyu/core';
import { testProfile } from '@tuoyu/core/testing';
import { coverageFaults, instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { supervision, supervisionCoverage } from '../src/index.js';

const base = testProfile({ fields: institutionFields, instruments, seat: '/site/divisionCode' });
const profile = { ...base, layers: [{ division: '000000', packs: [supervision] }] };
const ids = supervision.rules.map(({ id }) => id);
const questions = supervision.rules.filter(({ require }) => require === undefined);

describe('the pack', () => {
  it.each(['2012-01-01', '2019-10-08', '2021-08-20', '2023-11-16', '2025-05-01', '2026-11-23'])(
    'compiles on %s',
    (asOf) => {
      expect(() => compile(profile, { asOf })).not.toThrow();
    },
  );

  it('has a folder of the domain for every rule, in order', () => {
    expect(ids.every((id) => id.startsWith('supervision/'))).toBe(true);
    expect(ids).toEqual([...ids].sort());
  });

  it('has no two rules that mean the same on the same basis', () => {
    const meanings = supervision.rules
      .filter(({ require }) => require !== undefined)
      .map(({ when, require, subjects }) => JSON.stringify([when, require, subjects]));
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it('uses every figure and every choice, and has the topics of its rules', () => {
    const used = JSON.stringify(supervision.rules);
    expect(supervision.figures.filter(({ id }) => !used.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(supervision.choices.filter(({ id }) => !used.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    expect(supervision.topics.map(({ id }) => id)).toEqual(
      [...new Set(supervision.rules.flatMap(({ topic }) => topic ?? []))].sort(),
    );
  });

  it('reads nothing from absence: an empty record breaches nothing', () => {
    const report = evaluate(compile(profile, { asOf: '2026-11-23' }), {});
    expect(report.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
  });

  it('holds no duty of others against the institution', () => {
    const others = new Set(supervision.rules.filter((r) => r.addressee === 'registrar').map(({ id }) => id));
    const record = { kind: 'institution', registration: { pushes: [] } };
    const report = evaluate(compile(profile, { asOf: '2026-11-23' }), record);
    expect(
      report.findings.filter(({ rule, outcome }) => others.has(rule) && outcome === 'fail'),
    ).toHaveLength(1);
    expect(report.summary.verdict).not.toBe('breach');
  });
});

describe('the coverage', () => {
  it('has every duty once and every rule in a duty', () => {
    expect(coverageFaults(supervisionCoverage, ids)).toEqual([]);
  });

  it('calls a duty a question exactly where its rules only ask', () => {
    const asks = new Set(questions.map(({ id }) => id));
    const wrong = supervisionCoverage.filter(
      ({ status }) =>
        (status.kind === 'question' && !status.rules.every((id) => asks.has(id as never))) ||
        (status.kind === 'rule' && status.rules.some((id) => asks.has(id as never))),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names a row for every basis of a rule, and covers that row', () => {
    const covered = new Set(supervisionCoverage.map(({ id }) => id.split('.')[0]));
    const bases = supervision.rules.flatMap(({ basis }) => basis as readonly { readonly row?: string }[]);
    expect([...new Set(bases.map(({ row }) => row ?? ''))].filter((row) => !covered.has(row))).toEqual([]);
  });

  it('is counted in the description', () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(text).toContain(`${ids.length - questions.length} rules that decide from the record`);
    expect(text).toContain(`${questions.length} questions`);
    expect(text).toContain(`${supervisionCoverage.length} duties`);
  });
});

describe('the wording', () => {
  const duty =
    /必须|应当|不得|须|应至少|违反|违规|\bmust\b|\bshall\b|\bviolat|\bbreach|\bhas to\b|\bmay not\b/i;

  it('states no duty where the text only recommends or permits', () => {
    const worded = supervision.rules
      .filter(({ obligation }) => (obligation as string) !== 'must')
      .flatMap(({ id, title, remedy }) =>
        [title.pass, title.fail, remedy].flatMap((text) =>
          duty.test(text['zh-CN']) || duty.test(text.en) ? [id] : [],
        ),
      );
    expect(worded).toEqual([]);
  });

  it('recommends where only the assessment standard or a judicial interpretation speaks', () => {
    const weak = new Set(['ws-t-821-2023', 'prepaid-fees-interpretation-2025']);
    const wrong = supervision.rules.filter((r) => weak.has(r.basis[0].instrument) && r.obligation === 'must');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
