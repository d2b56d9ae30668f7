import { readFileSync } from 'node:fs';
import { compile, evaluate, render } from '@tuoyu/core';
import { expect, it } from 'vitest';
import * as own from '../src/index.js';

const { catalogues, cn } = own;

it('the example of the README holds', () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const plan = compile(cn, { asOf: '2026-11-23' });
  const report = evaluate(plan, { kind: 'institution', classes: [{ kind: 'infant', enrolled: 11 }] });
  expect(text).toContain(`report.summary.verdict; // => '${report.summary.verdict}'`);
  const { verdict } = render(report, { catalogues, locale: 'zh-CN' });
  expect(text).toContain(`locale: 'zh-CN' }).verdict; // => '${verdict}'`);
});

it('the table of the README names every profile with its number of rules', () => {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const profiles = Object.entries(own).flatMap(([name, value]) =>
    typeof value === 'object' && 'layers' in value ? [[name, value] as const] : [],
  );
  const rows = [...text.matchAll(/^\| `(\w+)` \| (\d+) \|/gmu)].map(([, name, count]) => [
    name,
    Number(count),
  ]);
  expect(rows.sort()).toEqual(
    profiles
      .map(([name, { layers }]) => [
        name,
        layers.flatMap(({ packs }) => packs).flatMap(({ rules }) => rules).length,
      ])
      .sort(),
  );
});
