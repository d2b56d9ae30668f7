import { readFileSync } from 'node:fs';
import { compile, defineProfile, type Rule } from '@tuoyu/core';
import { coverageFaults, type Duty, instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { coverage } from '../src/coverage.js';
import { fireSafety } from '../src/pack.js';
import { designRules } from '../src/rules/design.js';
import { managementRules } from '../src/rules/management.js';

const rules: readonly Rule[] = fireSafety.rules;
const ids = rules.map(({ id }) => id);
const profile = defineProfile({
  id: 'fire-safety',
  title: { 'zh-CN': '消防安全', en: 'Fire safety' },
  fields: institutionFields,
  instruments,
  layers: [{ division: '000000', packs: [fireSafety] }],
  seat: '/site/divisionCode',
});

describe('the pack', () => {
  it.each(['2017-01-01', '2019-10-08', '2023-06-01', '2026-11-23'])('compiles on %s', (asOf) => {
    expect(compile(profile, { asOf }).rules.length).toBeGreaterThan(100);
  });

  it.each([
    ['design', designRules],
    ['management', managementRules],
  ])('lists the rules of fire %s in order, each under the domain', (_, half) => {
    const listed = half.map(({ id }) => id);
    expect(listed).toEqual([...listed].sort());
    expect(listed.filter((id) => !/^fire-safety\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('has no two rules that ask the same of the same at the same time', () => {
    const seen = new Map<string, { readonly id: string; readonly ends: boolean }>();
    const same: string[] = [];
    for (const { id, when, require, subjects, question, effective } of rules) {
      // a duty that passed from one code to another ends in the first
      const key = JSON.stringify([when, require, subjects, question]);
      const known = seen.get(key);
      const ends = effective?.to !== undefined;
      if (known !== undefined && !known.ends && !ends) same.push(`${known.id} and ${id}`);
      seen.set(key, { id, ends });
    }
    expect(same).toEqual([]);
  });

  it('names a dossier row with every basis', () => {
    const bare = rules.flatMap(({ id, basis }) =>
      basis.filter((one) => !('row' in one) || !one.row).map(() => id),
    );
    expect(bare).toEqual([]);
  });

  it('lists the topics that its rules group by', () => {
    const listed = fireSafety.topics.map(({ id }) => id).sort();
    expect([...new Set(rules.flatMap(({ topic }) => topic ?? []))].sort()).toEqual(listed);
  });
});

describe('the wording', () => {
  const duty =
    /必须|不得|应当|应该|(?<![供适相响对反])应(?!急)|须|严禁|禁止|违反|违规|\b(must|shall|required|forbidden|violat\w*|breach\w*)\b/i;
  const advisory = new Set(['fire-guide-2022', 'ws-t-870-2025']);

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s advises where its text does', (_, rule) => {
    const gentle = rule.obligation !== 'must' || advisory.has(rule.basis[0].instrument);
    const texts = [rule.title.pass, rule.title.fail, rule.remedy].flatMap((t) => [t['zh-CN'], t.en]);
    expect(gentle ? texts.filter((text) => duty.test(text)) : []).toEqual([]);
  });
});

describe('the coverage', () => {
  it('has no orphan in either direction', () => {
    expect(coverageFaults(coverage, ids)).toEqual([]);
  });

  it('calls a duty a question exactly where its rules only ask', () => {
    const asks = new Set(rules.filter(({ require }) => require === undefined).map(({ id }) => id));
    const wrong = coverage.filter(({ status }: Duty) => {
      if (status.kind !== 'rule' && status.kind !== 'question') return false;
      return status.rules.every((id) => asks.has(id)) !== (status.kind === 'question');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names for every rule a row of its basis', () => {
    const rowsOf = new Map<string, Set<string>>();
    for (const { id, status } of coverage) {
      const named = 'rules' in status ? (status.rules ?? []) : [];
      for (const rule of named) {
        rowsOf.set(rule, (rowsOf.get(rule) ?? new Set()).add(id.replace(/\.\d+$/, '')));
      }
    }
    const missing = rules.filter(({ id, basis }) => {
      const rows = basis.flatMap((one) => ('row' in one && typeof one.row === 'string' ? [one.row] : []));
      return !rows.some((row) => rowsOf.get(id)?.has(row));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('the page of the package', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const count = (kind: Duty['status']['kind']) =>
    coverage.filter(({ status }) => status.kind === kind).length;
  const questions = rules.filter(({ require }) => require === undefined).length;

  it.each([
    `${rules.length} rules`,
    `${questions} of them questions`,
    `${fireSafety.figures.length} figures`,
    `${coverage.length} duties`,
    `| rule | ${count('rule')} |`,
    `| question | ${count('question')} |`,
    `| other addressee | ${count('other-addressee')} |`,
    `| definition | ${count('definition')} |`,
    `| guidance | ${count('guidance')} |`,
    `| not observable | ${count('not-observable')} |`,
    `| text unknown | ${count('text-unknown')} |`,
    `| draft | ${count('draft')} |`,
  ])('says %s', (line) => {
    expect(page).toContain(line);
  });
});
