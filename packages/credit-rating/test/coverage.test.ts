import { existsSync, readFileSync } from 'node:fs';
import { coverageFaults, findInstrument } from '@tuoyu/instruments';
import { expect, it } from 'vitest';
import { creditPage } from '../scripts/coverage-page.js';
import {
  comparatorRules,
  creditChoices,
  creditCoverage,
  creditFacts,
  creditFigures,
  creditRuleIds,
  industryEvaluationScheme,
  measureLimits,
  procedureRules,
  publicEvaluationScheme,
} from '../src/index.js';

interface Row {
  readonly id: string;
  readonly section: string;
}

const rows = JSON.parse(
  readFileSync(new URL('../../instruments/data/dossier-rows.json', import.meta.url), 'utf8'),
) as readonly Row[];
const known = new Set(rows.map(({ id }) => id));
const rowOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));

it('answers for every row from L223 to L280, and for the addendum on credit', () => {
  const wanted = rows.filter(({ id, section }) => {
    const number = /^L(\d+)$/u.exec(id)?.[1];
    return (
      (number !== undefined && Number(number) >= 223 && Number(number) <= 280) || section === '4. Credit'
    );
  });
  expect(wanted).toHaveLength(58 + 19);
  const answered = new Set(creditCoverage.map(({ id }) => rowOf(id)));
  expect(wanted.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
});

it('names only rows that exist, or the sections without rows', () => {
  const strange = creditCoverage
    .map(({ id }) => rowOf(id))
    .filter((row) => !known.has(row) && !/^L-4\.[45]$/u.test(row));
  expect(strange).toEqual([]);
});

it('names every rule of the package, and only those', () => {
  expect(coverageFaults(creditCoverage, creditRuleIds)).toEqual([]);
});

it('gives every figure, period, comparator and fact a basis in the register and a row', () => {
  const bases = [
    ...creditFigures.flatMap(({ basis }) => [...basis]),
    ...procedureRules.flatMap(({ basis }) => basis),
    ...comparatorRules.flatMap(({ basis }) => basis),
    ...Object.values(creditFacts).flatMap(({ worsensWithTime }) => worsensWithTime ?? []),
    ...(industryEvaluationScheme().caps?.flatMap(({ basis }) => basis ?? []) ?? []),
    ...(publicEvaluationScheme().basis ?? []),
    ...Object.values(creditChoices).flatMap(({ basis }) => basis),
    measureLimits,
  ];
  expect(bases.length).toBeGreaterThan(60);
  for (const { instrument, row } of bases) {
    expect(findInstrument(instrument)?.kind ?? 'missing', instrument).not.toMatch(/missing|draft/);
    expect(known.has(row ?? '') || /^nanjing (0|4\.\d)$/u.test(row ?? ''), row).toBe(true);
  }
});

it('marks the figures that nobody has read, and never upgrades a tag', () => {
  const tags = Object.fromEntries(creditFigures.map(({ id, basis }) => [id, basis[0].verified]));
  expect(tags['order-44/off-list']).toBe('unverified');
  expect(tags['order-36/general-longest']).toBe('secondary');
  expect(tags['order-45/display']).toBe('primary');
  expect(tags['samr-repair/decide-within']).toBe('secondary');
});

it('stands in a page that is up to date, where every duty has one line and every rule a duty', () => {
  const path = new URL('../../../docs/coverage/credit.md', import.meta.url);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(text).toBe(creditPage());
  const lines = text.split('\n').filter((line) => /^\| (?:L|AB)/u.test(line));
  const ids = lines.map((line) => line.split(' | ')[0]?.slice(2) ?? '');
  expect([...ids].sort()).toEqual(creditCoverage.map(({ id }) => id).sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(creditRuleIds.filter((rule) => !lines.some((line) => line.includes(`\`${rule}\``)))).toEqual([]);
  const named = new Set(creditCoverage.map(({ instrument }) => instrument));
  expect(text.split('\n').filter((line) => line.startsWith('## '))).toHaveLength(named.size);
  for (const instrument of named) expect(findInstrument(instrument), instrument).toBeDefined();
});
