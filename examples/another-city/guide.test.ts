import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cn } from '@tuoyu/cn';
import { compile, isTuoyuError, type Pack } from '@tuoyu/core';
import { describe, expect, it } from 'vitest';
import { fencesOf, filled, pageOf, regionOf } from '../guides/pages.js';
import { anotherCity, CITY } from './city.js';
import { judge, linesOf, rated } from './judge.js';
import { largerClasses, withoutBasis } from './loosening.js';

const root = join(import.meta.dirname, '..', '..');
const path = 'docs/guides/local-pack.md';

/** What `compile` says of a pack for the city. */
const refused = (pack: Pack): string => {
  try {
    compile(
      { ...anotherCity, layers: [...cn.layers, { division: CITY, packs: [pack] }] },
      { asOf: '2026-11-23' },
    );
    return 'nothing\n';
  } catch (error) {
    if (!isTuoyuError(error, 'loosening')) throw error;
    const { upper, lower, reason } = error.info;
    return `${error.code}\nupper: ${upper}\nlower: ${lower}\n${reason}\n`;
  }
};

const source = (info: string): string | undefined => {
  const [language, from = ''] = info.split(' ');
  const [key, value = ''] = from.split('=');
  if (language === 'ts' && key === 'file') {
    const [file = '', region = ''] = value.split('#');
    return regionOf(file, region);
  }
  if (key === 'output') return `${linesOf(judge(value)).join('\n')}\n`;
  if (key === 'rated') return `${rated().join('\n')}\n`;
  if (key === 'refused') return refused(value === 'larger' ? largerClasses : withoutBasis);
  return undefined;
};

describe('the guide to local packs', () => {
  it('shows nothing but code that runs and output that it gives', () => {
    // `UPDATE_GUIDES=1` writes the blocks anew instead of comparing them
    if (process.env['UPDATE_GUIDES'] === '1') writeFileSync(join(root, path), filled(pageOf(path), source));
    const fences = fencesOf(pageOf(path)).filter(({ info }) => info !== 'sh');
    expect(fences).toHaveLength(14);
    for (const { info, text } of fences) expect(text, info).toBe(source(info));
  });

  it('names only files that exist', () => {
    const links = [...pageOf(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links).toHaveLength(2);
    for (const link of links) expect(existsSync(join(root, path, '..', link)), link).toBe(true);
  });
});
