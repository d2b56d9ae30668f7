import { readFileSync } from 'node:fs';
import { compile, defineProfile, type Rule } from '@tuoyu/core';
import { coverageFaults, type Duty, instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { healthCareCoverage as coverage, healthCare } from '../src/index.js';

const rules: readonly Rule[] = healthCare.rules;
const ids = rules.map(({ id }) => id);
const profile = defineProfile({
  id: 'health-care',
  title: { 'zh-CN': '卫生保健', en: 'Health care' },
  fields: institutionFields,
  instruments,
  layers: [{ division: '000000', packs: [healthCare] }],
  seat: '/site/divisionCode',
});

describe('the pack', () => {
  it.each(['2011-01-01', '2019-10-08', '2022-08-09', '2024-04-01', '2026-11-23'])(
    'compiles on %s',
    (asOf) => {
      expect(compile(profile, { asOf }).rules.length).toBeGreaterThan(20);
    },
  );

  it('lists its rules in order, each under the domain', () => {
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => !/^health-care\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('has no two rules that ask the same of the same', () => {
    const keys = rules.map(({ when, require, subjects, question }) =>
      JSON.stringify([when, require, subjects, question]),
    );
    expect(rules.filter((_, i) => keys.indexOf(keys[i] as string) !== i).map(({ id }) => id)).toEqual([]);
  });

  it('names a dossier row with every basis', () => {
    expect(rules.filter(({ basis }) => basis.some(({ row }) => !row)).map(({ id }) => id)).toEqual([]);
  });

  it('lists the topics that its rules group by', () => {
    const listed = healthCare.topics.map(({ id }) => id).sort();
    expect([...new Set(rules.flatMap(({ topic }) => topic ?? []))].sort()).toEqual(listed);
  });

  it('uses every figure', () => {
    const text = JSON.stringify(rules);
    const unused = healthCare.figures.filter(({ id }) => !text.includes(`{"op":"figure","id":"${id}"}`));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });
});

describe('the wording', () => {
  const duty =
    /必须|不得|应当|应该|(?<![供适相反])应|须|严禁|禁止|违反|违规|\b(must|shall|required|forbidden|violat\w*|breach\w*)\b/i;

  it.each(rules.filter(({ obligation }) => obligation !== 'must').map((rule) => [rule.id, rule] as const))(
    '%s advises',
    (_, { title, remedy }) => {
      const texts = [title.pass, title.fail, remedy].flatMap((text) => [text['zh-CN'], text.en]);
      expect(texts.filter((text) => duty.test(text))).toEqual([]);
    },
  );

  it('takes recommended standards for advice', () => {
    const standards = rules.filter(({ basis }) => basis[0].instrument === 'ws-t-821-2023');
    expect(standards.filter(({ obligation }) => obligation === 'must').map(({ id }) => id)).toEqual([]);
  });
});

describe('the coverage', () => {
  it('has no orphan in either direction', () => {
    expect(coverageFaults(coverage, ids)).toEqual([]);
  });

  it('names each rule under every row of its basis', () => {
    const named = new Set(
      coverage.flatMap(({ id, status }) =>
        'rules' in status ? (status.rules ?? []).map((rule) => `${rule} ${id.replace(/\.\d+$/, '')}`) : [],
      ),
    );
    const missing = rules.flatMap(({ id, basis }) =>
      basis.filter(({ row }) => !named.has(`${id} ${row}`)).map(({ row }) => `${id} ${row}`),
    );
    expect(missing).toEqual([]);
  });

  it('leaves questions to rules that ask one, and the duties of others to their rules', () => {
    const asks = new Set(rules.filter(({ question }) => question !== undefined).map(({ id }) => id));
    const own = new Set(rules.filter(({ addressee }) => addressee === 'institution').map(({ id }) => id));
    const of = (kind: Duty['status']['kind']) =>
      coverage.flatMap(({ status }) =>
        status.kind === kind && 'rules' in status ? (status.rules ?? []) : [],
      );
    expect(of('question').filter((id) => !asks.has(id))).toEqual([]);
    expect(of('rule').filter((id) => asks.has(id) || !own.has(id))).toEqual([]);
    expect(of('other-addressee').filter((id) => own.has(id))).toEqual([]);
  });
});

describe('the page of the package', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const count = (kind: Duty['status']['kind']) =>
    coverage.filter(({ status }) => status.kind === kind).length;
  const questions = rules.filter(({ question }) => question !== undefined).length;

  it.each([
    `${rules.length} rules`,
    `${questions} of them questions`,
    `${healthCare.figures.length} figures`,
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
