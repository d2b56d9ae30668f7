import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { coverageFaults } from '@tuoyu/instruments';
import { describe, expect, it } from 'vitest';
import { coveragePages, pagesOfOthers } from '../scripts/coverage-pages.js';
import { coverage } from '../src/coverage.js';
import { cn } from '../src/index.js';

interface Row {
  readonly id: string;
  readonly dossier: string;
  readonly section: string;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const rows = JSON.parse(read('../../instruments/data/dossier-rows.json')) as readonly Row[];

// sections of the dossiers whose duties other packages carry: naming, rating, credit, the plan of Nanjing
const elsewhere = (row: Row): boolean =>
  row.dossier === 'local' || /^(4\. Credit|5\. Rating)/.test(row.section);

describe('coverage of the dossiers', () => {
  it('names every rule of the profile, and only those', () => {
    const rules = cn.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules.map(({ id }) => id));
    expect(coverageFaults(coverage, rules)).toEqual([]);
  });

  it('answers for every row', () => {
    const answered = new Set(coverage.map(({ id }) => id.split('.')[0]));
    const open = rows.filter((row) => !elsewhere(row) && !answered.has(row.id)).map(({ id }) => id);
    expect(open).toEqual([]);
  });

  it('names only rows that exist, and contradictions', () => {
    const known = new Set(rows.map(({ id }) => id));
    const isRow = (id: string) => known.has(id.split('.')[0] as string) || /^[NB]-C\d+\./.test(id);
    expect(coverage.map(({ id }) => id).filter((id) => !isRow(id))).toEqual([]);
  });

  it('stands in pages that are up to date', () => {
    for (const [name, text] of coveragePages(coverage)) {
      const path = new URL(`../../../docs/coverage/${name}`, import.meta.url);
      expect(existsSync(path) && readFileSync(path, 'utf8'), name).toBe(text);
    }
  });

  it('no page is left that nobody makes, and the index leads to every page', () => {
    const pages = coveragePages(coverage);
    const there = readdirSync(new URL('../../../docs/coverage/', import.meta.url)).sort();
    expect(there).toEqual([...pages.keys(), ...pagesOfOthers].sort());
    const index = pages.get('README.md') ?? '';
    expect(there.filter((name) => name !== 'README.md' && !index.includes(`](${name})`))).toEqual([]);
  });
});
