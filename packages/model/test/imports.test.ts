import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every module that a source file reaches, types aside, and every package. */
const reach = (file: URL, seen = new Set<string>(), packages = new Set<string>()): Set<string> => {
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  const source = readFileSync(file, 'utf8');
  for (const [, types, target = ''] of source.matchAll(
    /^(?:import|export) (type )?[^;]*?from '([^']+)';/gm,
  )) {
    if (types !== undefined) continue;
    if (target.startsWith('.')) reach(new URL(target.replace(/\.js$/, '.ts'), file), seen, packages);
    else packages.add(target);
  }
  return packages;
};

describe('what an import brings along', () => {
  it('the parser brings no zod and no engine', () => {
    const packages = reach(new URL('../src/index.ts', import.meta.url));
    expect([...packages]).toEqual(['@tuoyu/reference']);
  });

  it('the schema brings zod and nothing else', () => {
    expect([...reach(new URL('../src/schema/index.ts', import.meta.url))]).toEqual(['zod']);
  });
});
