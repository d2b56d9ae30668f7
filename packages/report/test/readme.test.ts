import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as exported from '../src/index.js';
import { catalogues, profile, reportOf } from './support/law.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README shows what the code answers', () => {
  const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
  const lines = snippet.split('\n').filter((line) => !line.startsWith('import '));
  const shown = lines.filter((line) => line.includes('// => '));
  const body = lines.map((line) => line.replace(/^(.+); \/\/ => (.+)$/u, 'check($1, $2);')).join('\n');
  let seen = 0;
  const check = (found: unknown, expected: unknown): void => {
    seen += 1;
    expect(found).toEqual(expected);
  };
  const given = { ...exported, cn: profile, catalogues, stored: JSON.stringify(reportOf()), check };
  new Function(...Object.keys(given), body)(...Object.values(given));
  expect(shown).toHaveLength(3);
  expect(seen).toBe(3);
});

it('the README names every writer', () => {
  const writers = Object.keys(exported).filter((name) => name.endsWith('Writer'));
  expect(writers).toHaveLength(6);
  for (const writer of writers) expect(readme).toContain(`\`${writer}\``);
});
