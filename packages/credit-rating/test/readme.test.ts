import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as credit from '../src/index.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const guide = read('../../../docs/guides/credit.md');
const exported = credit as unknown as { readonly [name: string]: unknown };

/** Runs the snippet of a page; how many answers it showed, all of them right. */
const answersOf = (page: string, globals: { readonly [name: string]: unknown } = {}): number => {
  const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(page) ?? [];
  const names = [...(/import \{ (.*) \} from/u.exec(snippet)?.[1]?.split(', ') ?? [])];
  const lines = snippet.split('\n').filter((line) => !line.startsWith('import '));
  const body = lines.map((line) => line.replace(/^(.+); \/\/ => (.+)$/u, 'check($1, $2);')).join('\n');
  let seen = 0;
  const check = (found: unknown, expected: unknown): void => {
    seen += 1;
    expect(found).toEqual(expected);
  };
  const given = Object.entries(globals);
  new Function('check', ...names, ...given.map(([name]) => name), body)(
    check,
    ...names.map((name) => exported[name]),
    ...given.map(([, value]) => value),
  );
  expect(seen).toBe(lines.filter((line) => line.includes('// => ')).length);
  return seen;
};

describe('the README', () => {
  it('shows what the code answers', () => {
    expect(answersOf(readme)).toBe(8);
  });

  it('counts right', () => {
    const counted = [
      `${Object.keys(credit.recordKinds).length} kinds of record`,
      `the ${Object.keys(credit.catalogueKinds).length} kinds of the catalogue`,
      `each of ${Object.keys(credit.standings).length} regimes`,
      `from ${credit.creditFigures.length} figures`,
      `reads ${credit.creditFactIds.length} facts (\`creditFactIds\`) and ${credit.creditMeasureIds.length} measures`,
      `${credit.procedureRules.length} periods of publication`,
      `and ${credit.comparatorRules.length} of other places`,
    ];
    const flat = readme.replaceAll('\n', ' ');
    expect(counted.filter((text) => !flat.includes(text))).toEqual([]);
    expect(Object.keys(credit.neverCreditData)).toHaveLength(6);
  });
});

describe('the guide', () => {
  it('shows what the code answers', () => {
    const records: unknown = JSON.parse(read('../../../examples/credit/company.json'));
    expect(answersOf(guide, { records })).toBe(1);
  });

  it('names every fact and measure of a scheme, and every choice', () => {
    const named = [...credit.creditFactIds, ...credit.creditMeasureIds].filter(
      (id) => !guide.includes(`\`${id}\``),
    );
    expect(named).toEqual([]);
    const options = ['--transition', '--day-of-decision', '--cap-in-force', '--adopt'];
    expect(options.filter((option) => !guide.includes(option))).toEqual([]);
    expect(Object.keys(credit.creditChoices)).toHaveLength(options.length - 1);
  });
});
