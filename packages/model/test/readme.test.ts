import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as model from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];

it('the snippet of the README gives what it says', () => {
  const body = snippet
    .replace(/^import (\{[^}]*\}) from '@tuoyu\/model';$/m, 'const $1 = model;')
    .replace(/^(.*); \/\/ => (.*)$/gm, 'seen.push([$1, $2]);');
  const seen: [unknown, unknown][] = [];
  new Function('model', 'seen', body)(model, seen);
  expect(seen).toHaveLength(4);
  for (const [actual, expected] of seen) expect(actual).toEqual(expected);
});

it('the README names every issue code of the parser', () => {
  const parser = Object.keys(model.issueTexts).slice(0, 12);
  expect(parser.at(-1)).toBe('not-a-record');
  for (const code of parser) expect(readme).toContain(`\`${code}\``);
});
