import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTuoyuError } from '@tuoyu/core';
import { mutationReport, type RuleCases, ruleChecks, survivorLines } from '@tuoyu/core/testing';
import { describe, expect, it } from 'vitest';
import { pack, profile } from './first-rule/profile.js';
import { linesOn } from './first-rule/report.js';
import { childrenPerCarer, enoughCarers, enoughSpace } from './first-rule/rules.js';
import { fencesOf, filled, pageOf, regionOf } from './pages.js';

const root = join(import.meta.dirname, '..', '..');
const pages = ['docs/guides/first-rule.md', 'docs/guides/embed.md'];
const setup = { profile, asOf: '2026-11-23' };

/** What the tester says of a test without a case on the dates of the figure. */
const problems = (): string => {
  const cases: RuleCases = {
    base: { classes: [{ children: 14, carers: 2 }] },
    pass: [{ name: 'seven for each' }],
    fail: [{ name: 'one more', with: { '/classes/0/children': 15 }, deciding: [] }],
    unknown: [{ name: 'carers not told', with: { '/classes/0/carers': undefined }, possible: [], needs: [] }],
    notApplicable: [{ name: 'no class', record: { classes: [] } }],
  };
  const whole = ruleChecks(setup, enoughCarers, cases).find(({ name }) => name.startsWith('has a case'));
  try {
    whole?.run();
    return '';
  } catch (error) {
    if (!isTuoyuError(error, 'rule-test')) throw error;
    return `${error.info.problems.join('\n')}\n`;
  }
};

const mutants = (): string => {
  const cases: RuleCases = { pass: [{ name: 'exactly', record: { classes: [{ children: 14, area: 35 }] } }] };
  const report = mutationReport(setup, enoughSpace, cases);
  return `${survivorLines(report).join('\n')}\n`;
};

const source = (info: string): string | undefined => {
  const [language, from = ''] = info.split(' ');
  const [key, value = ''] = from.split('=');
  if (language === 'ts' && key === 'file') {
    const [path = '', region = ''] = value.split('#');
    return regionOf(path, region);
  }
  if (language !== 'text') return undefined;
  if (key === 'output') return `${linesOn(value).join('\n')}\n`;
  if (key === 'problems') return problems();
  return key === 'mutants' ? mutants() : undefined;
};

describe.each(pages)('%s', (path) => {
  const page = pageOf(path);

  it('shows nothing but code that runs and output that it gives', () => {
    // `UPDATE_GUIDES=1` writes the blocks anew instead of comparing them
    if (process.env['UPDATE_GUIDES'] === '1') writeFileSync(join(root, path), filled(page, source));
    for (const { info, text } of fencesOf(pageOf(path))) {
      if (info.startsWith('sh')) continue;
      expect(text, `${path}: ${info}`).toBe(source(info));
    }
  });

  it('names only files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
      join(root, path, '..', link),
    );
    const named = [...page.matchAll(/`((?:scripts|examples)\/[^`#]*)`/g)].map(([, file = '']) =>
      join(root, file),
    );
    const run = fencesOf(page)
      .filter(({ info }) => info === 'sh')
      .flatMap(({ text }) => text.trim().split(' '))
      .filter((word) => word.includes('/') && !word.startsWith('-'))
      .map((word) => join(root, word));
    expect(links.length).toBeGreaterThan(0);
    for (const file of [...links, ...named, ...run]) expect(existsSync(file), file).toBe(true);
  });
});

describe('the command of the page', () => {
  it('prints what the page shows', () => {
    const { text } = fencesOf(pageOf('docs/guides/first-rule.md')).find(({ info }) => info === 'sh') ?? {
      text: '',
    };
    const [npx, tsx, conditions = '', file = '', day = ''] = text.trim().split(' ');
    expect([npx, tsx]).toEqual(['npx', 'tsx']);
    const printed = execFileSync(process.execPath, [conditions, '--import', 'tsx', file, day], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed).toBe(`${linesOn('2026-11-23').join('\n')}\n`);
  });

  it('fails the case that the page names when the figure is another', () => {
    const figures = pack.figures.map((f) =>
      f.id === childrenPerCarer.id
        ? { ...f, versions: f.versions.map((v) => (v.value === 5 ? { ...v, value: 4 } : v)) }
        : f,
    );
    const changed = { ...profile, layers: [{ division: '000000', packs: [{ ...pack, figures }] }] };
    const cases: RuleCases = {
      pass: [{ name: 'ten', asOf: '2027-01-01', record: { classes: [{ children: 10, carers: 2 }] } }],
    };
    const [ten] = ruleChecks({ profile: changed, asOf: '2026-11-23' }, enoughCarers, cases);
    expect(() => ten?.run()).toThrow('the outcome is fail, expected pass');
  });
});

describe('blocks of a page', () => {
  it('are told apart, and can be wrong', () => {
    const page = 'a\n\n```ts file=x#y\none\ntwo\n```\n\n```text output=z\n```\n';
    expect(fencesOf(page)).toEqual([
      { info: 'ts file=x#y', text: 'one\ntwo\n' },
      { info: 'text output=z', text: '' },
    ]);
    expect(filled(page, (info) => (info.startsWith('text') ? 'three\n' : undefined))).toContain(
      '```text output=z\nthree\n```',
    );
    expect(() => regionOf('examples/guides/pages.test.ts', 'none')).toThrow('no single region');
  });
});
