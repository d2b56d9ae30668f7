import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import ts from 'typescript';
import { expect, it } from 'vitest';
import * as core from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, snippet = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];

it('the README shows what the code answers', () => {
  const shown = [...snippet.matchAll(/^(.+); \/\/ => (.+)$/gmu)].map(([, code = '', answer = '']) => ({
    code,
    answer,
  }));
  expect(shown).toHaveLength(5);
  const asked = `${snippet}\nexport const answers = [${shown.map(({ code, answer }) => `[${code}, ${answer}]`).join(', ')}];`;
  const { outputText } = ts.transpileModule(asked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const run = new Script(`(function (exports, require) {${outputText}\n})`).runInThisContext() as (
    exports: object,
    require: (name: string) => object,
  ) => void;
  const exports: { answers?: readonly (readonly [unknown, unknown])[] } = {};
  run(exports, (name) => {
    expect(name).toBe('@tuoyu/core');
    return core;
  });
  for (const [i, [found, said]] of (exports.answers ?? []).entries())
    expect([shown[i]?.code, found]).toEqual([shown[i]?.code, said]);
  expect(exports.answers).toHaveLength(5);
});

it('the README names what there is', () => {
  for (const name of ['compile', 'evaluate', 'render', 'TuoyuError']) expect(core).toHaveProperty(name);
  for (const format of [core.EXPRESSION_FORMAT, core.PACK_FORMAT, core.REPORT_FORMAT])
    expect(readme).toContain(`\`${format}\``);
});
