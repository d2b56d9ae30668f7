import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as register from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('shows in the README what the code answers', () => {
  const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
  const shown = snippet.split('\n').flatMap((line) => {
    const match = /^(.+); \/\/ => (.+)$/u.exec(line);
    return match ? [[match[1]!, match[2]!] as const] : [];
  });
  expect(shown).toHaveLength(12);
  const names = Object.keys(register);
  for (const [expression, answer] of shown) {
    const run = (text: string): unknown =>
      new Function(...names, `return (${text});`)(...Object.values(register));
    expect(run(expression), expression).toEqual(run(answer));
  }
});

it('counts the texts in both languages', () => {
  expect(readme).toContain(`共${register.instruments.length}件`);
});
