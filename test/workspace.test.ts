import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportTarget, has, packages, read, root } from './support/packages.js';

const all = packages();
const names = new Set(all.map((pkg) => pkg.name));

/** Relative paths of the entries that are code, as the source condition gives them. */
const sourceEntries = (exports: Readonly<Record<string, ExportTarget>>): readonly string[] =>
  Object.values(exports).flatMap((target) =>
    typeof target === 'object' && typeof target['@tuoyu/source'] === 'string'
      ? [target['@tuoyu/source']]
      : [],
  );

/** The exports as they are published: without the source condition. */
const published = (target: ExportTarget): ExportTarget =>
  typeof target === 'string'
    ? target
    : Object.fromEntries(
        Object.entries(target)
          .filter(([condition]) => condition !== '@tuoyu/source')
          .map(([condition, value]) => [condition, published(value)]),
      );

describe.each(all.map((pkg) => [pkg.path, pkg] as const))('%s', (path, { manifest, name, scaffold }) => {
  it('says what it is', () => {
    expect(name).toBe(`@tuoyu/${path.slice('packages/'.length).replace('/', '-')}`);
    expect(manifest.description).toMatch(/\S/);
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
      publishConfig: { access: 'public' },
      repository: { type: 'git', directory: path },
    });
    expect(manifest.files).toContain('dist');
  });

  it('publishes its exports without the source condition', () => {
    const exports = manifest.exports ?? {};
    expect(exports).toHaveProperty(['.']);
    expect(exports['./package.json']).toBe('./package.json');
    expect(manifest.publishConfig?.exports).toEqual(
      Object.fromEntries(Object.entries(exports).map(([subpath, target]) => [subpath, published(target)])),
    );
    for (const entry of sourceEntries(exports)) expect(has(join(path, entry)), `${entry} exists`).toBe(true);
  });

  it('documents every entry', () => {
    const { entryPoints } = JSON.parse(read(`${path}/typedoc.json`)) as { entryPoints: readonly string[] };
    const expected = sourceEntries(manifest.exports ?? {}).map((entry) => entry.replace(/^\.\//, ''));
    expect([...entryPoints].sort()).toEqual([...expected].sort());
  });

  it('is known to the compiler with what it depends on', () => {
    const references = (file: string) =>
      (JSON.parse(read(file)) as { references: readonly { path: string }[] }).references.map((r) => r.path);
    expect(references('tsconfig.json')).toContain(path);
    const dependencies = Object.keys(manifest.dependencies ?? {}).flatMap((dependency) =>
      all.filter((pkg) => pkg.name === dependency),
    );
    const listed = references(`${path}/tsconfig.json`).map((reference) => join(path, reference));
    expect(listed.sort()).toEqual(dependencies.map((pkg) => pkg.path).sort());
  });

  it.skipIf(scaffold)('has a README that names it', () => {
    expect(has(`${path}/README.md`), 'README.md exists').toBe(true);
    expect(read(`${path}/README.md`)).toContain(name);
  });

  it('pins nothing but ranges of the workspace for its own kind', () => {
    const ours = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    }).filter(([dependency]) => dependency.startsWith('@tuoyu/'));
    for (const [dependency, range] of ours)
      expect(`${dependency}@${range}`).toBe(`${dependency}@workspace:*`);
  });
});

it('has the licence that pack puts into every tarball', () => {
  expect(read('LICENSE')).toContain('Apache License\n                           Version 2.0, January 2004');
});

describe('changesets', () => {
  const files = readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );

  it.each(files.length > 0 ? files : ['(none)'])('%s', (file) => {
    if (file === '(none)') return;
    expect(problems(read(`.changeset/${file}`))).toEqual([]);
  });

  it('are refused when they name a package that does not exist, a wrong step or nothing', () => {
    expect(problems('---\n"@tuoyu/core": minor\n---\n\nText.\n')).toEqual([]);
    expect(problems('---\n"@tuoyu/nowhere": minor\n---\n\nText.\n')).not.toEqual([]);
    expect(problems('---\n"@tuoyu/core": huge\n---\n\nText.\n')).not.toEqual([]);
    expect(problems('---\n"@tuoyu/core": minor\n---\n\n')).not.toEqual([]);
    expect(problems('no front matter')).not.toEqual([]);
  });

  function problems(text: string): readonly string[] {
    const match = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text);
    if (match === null) return ['no front matter'];
    const found = (match[1] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const entry = /^["']?(@?[\w/-]+)["']?: (\w+)$/.exec(line.trim());
        if (entry === null) return [`unreadable: ${line}`];
        const [, name = '', step = ''] = entry;
        return [
          ...(names.has(name) ? [] : [`no package ${name}`]),
          ...(['patch', 'minor', 'major'].includes(step) ? [] : [`no such step: ${step}`]),
        ];
      });
    return (match[2] ?? '').trim() === '' ? [...found, 'says nothing'] : found;
  }
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('shows the example that is run', () => {
    const example = read('examples/embed/quick-start.ts').trim();
    expect(read(file)).toContain(`\`\`\`ts\n${example}\n\`\`\``);
  });

  it('gives the two commands and lists every package', () => {
    expect(read(file)).toContain('npx --yes pnpm@12.21.0 demo');
    expect(read(file)).toContain('npx --yes pnpm@12.21.0 test');
    for (const { name } of all) expect(read(file)).toContain(`\`${name}\``);
  });

  it('links only to files that exist', () => {
    const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !has(target))).toEqual([]);
  });
});
