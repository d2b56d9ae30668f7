import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as naming from '../src/index.js';
import { madeUpNames } from './fixtures/made-up.js';
import { realNames } from './fixtures/real-names.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const words = readme.replace(/\s+/gu, ' ');
const count = (registered: string) => realNames.filter((row) => row.registered === registered).length;

describe('the README', () => {
  it('counts the names right', () => {
    expect(words).toContain(`Real names: ${realNames.length} from public pages`);
    expect(words).toContain(`${count('yes')} are registered names`);
    const open = realNames.filter(({ registered, parts }) => registered === 'yes' && parts.division === null);
    expect(words).toContain(`${open.length} of them have no division`);
    expect(words).toContain(`${count('no')} are no full registered names`);
    expect(words).toContain(`${count('unknown')} belong to other bodies`);
    expect(words).toContain(`${madeUpNames.length} made-up names`);
    expect(realNames.some(({ name, registered }) => registered === 'yes' && name.endsWith('园'))).toBe(false);
  });

  it('shows what the code answers', () => {
    const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
    const shown = snippet.split('\n').flatMap((line) => {
      const match = /^(.+); \/\/ => (.+)$/u.exec(line);
      return match ? [[match[1]!, match[2]!] as const] : [];
    });
    expect(shown).toHaveLength(11);
    const names = Object.keys(naming);
    for (const [expression, answer] of shown) {
      const run = (text: string): unknown =>
        new Function(...names, `return (${text});`)(...Object.values(naming));
      expect(run(expression), expression).toEqual(run(answer));
    }
  });
});
