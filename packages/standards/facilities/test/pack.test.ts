import { readFileSync } from 'node:fs';
import { compile, defineProfile, type Rule } from '@tuoyu/core';
import { coverageFaults, type Duty, instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { coverage } from '../src/coverage.js';
import { facilities } from '../src/pack.js';

const rules: readonly Rule[] = facilities.rules;
const ids = rules.map(({ id }) => id);
const profile = defineProfile({
  id: 'facilities',
  title: { 'zh-CN': '设施设备', en: 'Facilities' },
  fields: institutionFields,
  instruments,
  layers: [{ division: '000000', packs: [facilities] }],
  seat: '/site/divisionCode',
});

describe('the pack', () => {
  it.each(['2017-01-01', '2019-10-08', '2023-06-01', '2026-11-23'])('compiles on %s', (asOf) => {
    expect(compile(profile, { asOf }).rules.length).toBeGreaterThan(50);
  });

  it('lists its rules in order, each under the domain', () => {
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => !/^facilities\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('has no two rules that ask the same of the same', () => {
    const seen = new Map<string, string>();
    const same: string[] = [];
    for (const { id, when, require, subjects, question, timeAnchor, basis } of rules) {
      // editions with the same words differ by the text that governs
      const key = JSON.stringify([when, require, subjects, question, timeAnchor && basis[0].instrument]);
      const known = seen.get(key);
      if (known !== undefined) same.push(`${known} and ${id}`);
      seen.set(key, id);
    }
    expect(same).toEqual([]);
  });

  it('names a dossier row with every basis', () => {
    const bare = rules.flatMap(({ id, basis }) => basis.filter(({ row }) => !row).map(() => id));
    expect(bare).toEqual([]);
  });

  it('lists the topics that its rules group by', () => {
    const listed = facilities.topics.map(({ id }) => id).sort();
    expect([...new Set(rules.flatMap(({ topic }) => topic ?? []))].sort()).toEqual(listed);
  });
});

describe('the wording', () => {
  const duty =
    /必须|不得|应当|应该|(?<![供适相])应|须|严禁|禁止|违反|违规|\b(must|shall|required|forbidden|violat\w*|breach\w*)\b/i;
  const advisory = new Set([
    'jgj-39-2016',
    'jgj-39-2019',
    'ws-t-821-2023',
    'gb-t-18883-2002',
    'gb-t-18883-2022',
    'gb-50325-2020',
    'gb-t-29315-2022',
    'gb-t-50034-2024',
  ]);

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

  it('names for every rule the rows of its basis', () => {
    const rowsOf = new Map<string, Set<string>>();
    for (const duty of coverage) {
      const named = 'rules' in duty.status ? (duty.status.rules ?? []) : [];
      for (const id of named)
        rowsOf.set(id, (rowsOf.get(id) ?? new Set()).add(duty.id.replace(/\.\d+$/, '')));
    }
    const missing = rules.filter(({ id, basis }) => !basis.some(({ row }) => rowsOf.get(id)?.has(row ?? '')));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('leaves questions to rules that ask one', () => {
    const asks = new Set(rules.filter(({ question }) => question !== undefined).map(({ id }) => id));
    const asked = (kind: Duty['status']['kind']) =>
      coverage.flatMap(({ status }) =>
        status.kind === kind && 'rules' in status ? (status.rules ?? []) : [],
      );
    expect(asked('question').filter((id) => !asks.has(id))).toEqual([]);
    expect(asked('rule').filter((id) => asks.has(id))).toEqual([]);
  });
});

describe('the page of the package', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const count = (kind: Duty['status']['kind']) =>
    coverage.filter(({ status }) => status.kind === kind).length;
  const figures = facilities.figures.length;
  const questions = rules.filter(({ question }) => question !== undefined).length;

  it.each([
    `${rules.length} rules`,
    `${questions} of them questions`,
    `${figures} figures`,
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
