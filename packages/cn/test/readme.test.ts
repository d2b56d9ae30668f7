import { readFileSync } from 'node:fs';
import { compile, evaluate, render } from '@tuoyu/core';
import { expect, it } from 'vitest';
import { catalogues, cn } from '../src/index.js';

it('the example of the README holds', () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const plan = compile(cn, { asOf: '2026-11-23' });
  const report = evaluate(plan, { kind: 'institution', classes: [{ kind: 'infant', enrolled: 11 }] });
  expect(text).toContain(`report.summary.verdict; // => '${report.summary.verdict}'`);
  const { verdict } = render(report, { catalogues, locale: 'zh-CN' });
  expect(text).toContain(`locale: 'zh-CN' }).verdict; // => '${verdict}'`);
});
