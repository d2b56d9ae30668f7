import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { has, type Package, packages, read, sources } from './support/packages.js';
import { packageOf, readSource, resolveRelative, type Source } from './support/source-laws.js';

/**
 * Who may know whom. A package may also know whatever those know that it may know. `standards` stands for all
 * packages of standards, `third` lists what may be used from elsewhere at run time.
 */
const knows: Readonly<
  Record<string, { readonly ours: readonly string[]; readonly third?: readonly string[] | 'any' }>
> = {
  core: { ours: [] },
  reference: { ours: [] },
  instruments: { ours: ['core'] },
  model: { ours: ['reference'], third: ['zod'] },
  standards: { ours: ['core', 'instruments', 'model'] },
  cn: { ours: ['standards'] },
  scheme: { ours: ['core'] },
  naming: { ours: ['core', 'instruments', 'reference'] },
  registration: { ours: ['core', 'instruments', 'reference', 'naming', 'model'] },
  'star-rating': { ours: ['core', 'instruments', 'scheme', 'reference'] },
  'credit-rating': { ours: ['core', 'instruments', 'scheme', 'reference'] },
  nanjing: { ours: ['cn', 'naming', 'registration', 'star-rating', 'credit-rating'] },
  io: { ours: ['model'], third: 'any' },
  report: { ours: ['core'], third: 'any' },
  cli: { ours: ['*'], third: 'any' },
};

/** Packages that run on Node only. */
const nodeOnly = new Set(['io', 'cli']);
/** Packages that know the model, but whose code never brings zod along. */
const modelWithoutZod = ['standards', 'cn', 'registration', 'nanjing'];

const all = packages();
const byName = new Map(all.map((pkg) => [pkg.name, pkg]));
const room = (pkg: Package): string =>
  pkg.path.startsWith('packages/standards/') ? 'standards' : pkg.path.slice('packages/'.length);
const builtins = new Set(builtinModules);

/** Rooms that a room may know, directly or through another. */
function reachable(name: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of knows[name]?.ours ?? []) {
    if (next === '*') return new Set(Object.keys(knows));
    if (seen.has(next)) continue;
    seen.add(next);
    reachable(next, seen);
  }
  return seen;
}

/** Why a package may not know another; undefined when it may. */
function refusal(from: string, to: string): string | undefined {
  const target = byName.get(to);
  if (target !== undefined)
    return reachable(from).has(room(target)) ? undefined : `${from} may not know ${to}`;
  if (to.startsWith('@tuoyu/')) return `${to} does not exist`;
  const third = knows[from]?.third ?? [];
  return third === 'any' || third.includes(to) ? undefined : `${from} may not use ${to}`;
}

const cache = new Map<string, Source>();
function parsed(file: string): Source {
  const known = cache.get(file) ?? readSource(file, read(file));
  cache.set(file, known);
  return known;
}

/** Breaches of the laws in one file, each with its place. */
function breaches(pkg: Package, file: string, source: Source): readonly string[] {
  const from = room(pkg);
  const found: string[] = [];
  const declared = { ...pkg.manifest.dependencies, ...pkg.manifest.peerDependencies };
  for (const { specifier, line, typeOnly, namespace } of source.imports) {
    const at = `${file}:${line}`;
    const target = packageOf(specifier);
    if (specifier.startsWith('(computed)'))
      found.push(`${at} the module ${specifier} is not known before it runs`);
    else if (target === undefined) {
      if (!resolveRelative(file, specifier).startsWith(`${pkg.path}/`))
        found.push(`${at} ${specifier} leaves the package`);
    } else if (target === 'node:' || builtins.has(target)) {
      if (!nodeOnly.has(from)) found.push(`${at} ${from} may not touch Node (${specifier})`);
      else if (target !== 'node:') found.push(`${at} write node:${specifier}`);
    } else {
      const reason = refusal(from, target);
      if (reason !== undefined) found.push(`${at} ${reason}`);
      if (declared[target] === undefined)
        found.push(`${at} ${target} is not among the dependencies of ${pkg.name}`);
      const exported = byName.get(target)?.manifest.exports;
      const subpath = `.${specifier.slice(target.length)}`;
      if (exported !== undefined && exported[subpath] === undefined)
        found.push(`${at} ${specifier} is not exported`);
      if (target === 'zod' && !typeOnly && !namespace)
        found.push(`${at} write import * as z from '${specifier}'`);
    }
  }
  for (const { law, line } of source.uses) {
    if ((law === 'no-clock' || law === 'no-chance') && from === 'cli') continue;
    found.push(`${file}:${line} ${law}`);
  }
  return found;
}

/** Source of an exported subpath of one of our packages. */
function entryOf(specifier: string): string | undefined {
  const name = packageOf(specifier) ?? '';
  const pkg = byName.get(name);
  const target = pkg?.manifest.exports?.[`.${specifier.slice(name.length)}`];
  if (pkg === undefined || target === undefined || typeof target === 'string') return undefined;
  const source = target['@tuoyu/source'];
  return typeof source === 'string' ? `${pkg.path}/${source.replace(/^\.\//, '')}` : undefined;
}

/** The chain of run-time imports from a file to a package of others, if there is one. */
function chainTo(wanted: string, file: string, seen = new Set<string>()): readonly string[] | undefined {
  if (seen.has(file) || !has(file) || !file.endsWith('.ts')) return undefined;
  seen.add(file);
  for (const { specifier, typeOnly } of parsed(file).imports) {
    if (typeOnly) continue;
    if (packageOf(specifier) === wanted) return [file, specifier];
    const next = specifier.startsWith('.') ? resolveRelative(file, specifier) : entryOf(specifier);
    const rest = next === undefined ? undefined : chainTo(wanted, next, seen);
    if (rest !== undefined) return [file, ...rest];
  }
  return undefined;
}

describe.each(all.map((pkg) => [pkg.path, pkg] as const))('%s', (_, pkg) => {
  it('has a place in the table of who may know whom', () => {
    expect(Object.keys(knows)).toContain(room(pkg));
  });

  it('depends only on what it may know', () => {
    const { dependencies, peerDependencies } = pkg.manifest;
    const refused = Object.keys({ ...dependencies, ...peerDependencies })
      .filter((name) => pkg.manifest.peerDependenciesMeta?.[name]?.optional !== true)
      .map((name) => refusal(room(pkg), name));
    expect(refused.filter((reason) => reason !== undefined)).toEqual([]);
  });

  it('keeps the laws in every source file', () => {
    expect(sources(pkg).flatMap((file) => breaches(pkg, file, parsed(file)))).toEqual([]);
  });
});

it.each(all.filter((pkg) => modelWithoutZod.includes(room(pkg))).map((pkg) => [pkg.path, pkg] as const))(
  '%s knows the model without bringing zod along',
  (_, pkg) => {
    const chains = sources(pkg).map((file) => chainTo('zod', file)?.join(' -> '));
    expect(chains.filter((chain) => chain !== undefined)).toEqual([]);
  },
);

it('has no cycle, tools of development included', () => {
  const cycles: string[] = [];
  const visit = (pkg: Package, path: readonly string[]): void => {
    if (path.includes(pkg.name)) {
      cycles.push([...path.slice(path.indexOf(pkg.name)), pkg.name].join(' -> '));
      return;
    }
    for (const name of Object.keys({ ...pkg.manifest.dependencies, ...pkg.manifest.devDependencies })) {
      const next = byName.get(name);
      if (next !== undefined) visit(next, [...path, pkg.name]);
    }
  };
  for (const pkg of all) visit(pkg, []);
  expect([...new Set(cycles)]).toEqual([]);
});

describe('the checks themselves see', () => {
  const core = byName.get('@tuoyu/core');
  const model = byName.get('@tuoyu/model');
  const cli = byName.get('@tuoyu/cli');
  if (core === undefined || model === undefined || cli === undefined)
    throw new Error('core, model and cli must exist');
  const judge = (pkg: Package, text: string) =>
    breaches(pkg, `${pkg.path}/src/x.ts`, readSource('x.ts', text));

  it.each([
    ['Node in core', core, "import { readFileSync } from 'node:fs';"],
    ['Node without its prefix', core, "import fs from 'fs';"],
    ['a type of Node', core, "import type { Stats } from 'node:fs';"],
    ['another package in core', core, "import type { Institution } from '@tuoyu/model';"],
    ['a package of others', core, "export * from 'lodash';"],
    ['a package that does not exist', core, "import { x } from '@tuoyu/nowhere';"],
    ['a dynamic import', core, "const x = await import('lodash');"],
    ['a computed import', core, 'const x = await import(name);'],
    ['require', core, "const x = require('lodash');"],
    ['a type from afar', core, "type X = import('lodash').X;"],
    ['a way around the exports', core, "import { x } from '../../model/src/index.js';"],
    ['an internal file', model, "import { x } from '@tuoyu/reference/dist/x.js';"],
    ['a package of ours that is not declared', model, "import { x } from '@tuoyu/core';"],
    ['zod by name', model, "import { z } from 'zod';"],
    ['eval', core, 'eval("1")'],
    ['eval by another name', core, 'const run = eval;'],
    ['new Function', core, 'new Function("return 1")'],
    ['Function called', core, 'Function("return 1")()'],
    ['a default export', core, 'export default 1;'],
    ['a default function', core, 'export default function f() {}'],
    ['a default by name', core, 'const a = 1; export { a as default };'],
    ['Date.now', core, 'const t = Date.now();'],
    ['Date.now passed on', core, 'const clock = globalThis.Date.now;'],
    ['new Date', core, 'const t = new Date();'],
    ['Date called', core, 'const t = Date();'],
    ['Math.random', core, 'const r = Math.random();'],
  ])('%s', (_, pkg, text) => {
    expect(judge(pkg, text)).not.toEqual([]);
  });

  it.each([
    ['a file of its own', core, "import { x } from './y.js';"],
    ['zod as a whole', model, "import * as z from 'zod';"],
    ['a type of zod', model, "import type { ZodType } from 'zod';"],
    ['a date of its own', core, "const t = new Date('2026-11-23'); const u = Date.UTC(2026, 10, 23);"],
    ['the clock in the command', cli, 'const t = new Date();'],
    ['Node in the command', cli, "import { readFileSync } from 'node:fs';"],
    ['a member of that name', core, 'const x = { eval: 1 }; x.eval;'],
  ])('and allow %s', (_, pkg, text) => {
    expect(judge(pkg, text)).toEqual([]);
  });

  it('a dependency that core may not have', () => {
    expect(refusal('core', 'zod')).toBe('core may not use zod');
    expect(refusal('model', '@tuoyu/core')).toBe('model may not know @tuoyu/core');
    expect(refusal('star-rating', '@tuoyu/model')).toBe('star-rating may not know @tuoyu/model');
    expect(refusal('nanjing', '@tuoyu/core')).toBeUndefined();
  });
});
