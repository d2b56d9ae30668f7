import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every package that is published, in dependency order: a package comes after all it depends on. */
export function publishedPackages() {
  const found = ['packages', 'packages/standards']
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((path) => existsSync(join(root, path, 'package.json')))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ path, manifest }) => ({ path, dir: join(root, path), name: manifest.name, manifest }));

  const ordered = [];
  const visit = (pkg) => {
    if (ordered.includes(pkg)) return;
    for (const name of Object.keys(pkg.manifest.dependencies ?? {})) {
      const dependency = found.find((other) => other.name === name);
      if (dependency) visit(dependency);
    }
    ordered.push(pkg);
  };
  found.sort((a, b) => (a.path < b.path ? -1 : 1)).forEach(visit);
  return ordered;
}

/** True while a package is only a scaffold: its entry exports nothing. Checks name such packages instead of passing them over. */
export function isScaffold(pkg, file = 'src/index.ts') {
  const entry = join(pkg.dir, file);
  return !existsSync(entry) || readFileSync(entry, 'utf8').trim() === 'export {};';
}

/** Runs a program without a shell and without input; the output is kept, not shown. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? `${result.error}\n` : ''}`;
  return { ok: result.status === 0, status: result.status, stdout: result.stdout ?? '', output };
}

/** A program of the workspace's own dependencies. */
export const tool = (name) => join(root, 'node_modules/.bin', name);
