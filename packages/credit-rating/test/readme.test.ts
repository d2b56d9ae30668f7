import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as credit from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README shows what the code answers', () => {
  const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
  const names = [...(/import \{ (.*) \} from/u.exec(snippet)?.[1]?.split(', ') ?? [])];
  const lines = snippet.split('\n').filter((line) => !line.startsWith('import '));
  const shown = lines.filter((line) => line.includes('// => '));
  const body = lines.map((line) => line.replace(/^(.+); \/\/ => (.+)$/u, 'check($1, $2);')).join('\n');
  const seen: unknown[] = [];
  const check = (found: unknown, expected: unknown): void => {
    seen.push(found);
    expect(found).toEqual(expected);
  };
  const exported = credit as unknown as { readonly [name: string]: unknown };
  new Function('check', ...names, body)(check, ...names.map((name) => exported[name]));
  expect(shown).toHaveLength(8);
  expect(seen).toHaveLength(8);
});

it('the README counts right', () => {
  const counted = {
    [`${Object.keys(credit.recordKinds).length} kinds of record`]: 1,
    [`the ${Object.keys(credit.catalogueKinds).length} kinds of the catalogue`]: 1,
    [`each of ${Object.keys(credit.standings).length} regimes`]: 1,
    [`from ${credit.creditFigures.length} figures`]: 1,
    [`reads ${credit.creditFactIds.length} facts (\`creditFactIds\`) and ${credit.creditMeasureIds.length} measures`]: 1,
    [`${credit.procedureRules.length} periods of publication`]: 1,
    [`and ${credit.comparatorRules.length} of other places`]: 1,
  };
  const flat = readme.replaceAll('\n', ' ');
  expect(Object.keys(counted).filter((text) => !flat.includes(text))).toEqual([]);
  expect(Object.keys(credit.neverCreditData)).toHaveLength(6);
});
