import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as io from '../src/index.js';

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

it('the README shows what the code answers', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
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
  const exported = io as unknown as { readonly [name: string]: unknown };
  await (new AsyncFunction('check', ...names, body) as unknown as (...given: unknown[]) => Promise<void>)(
    check,
    ...names.map((name) => exported[name]),
  );
  expect(shown).toHaveLength(6);
  expect(seen).toHaveLength(6);
});
