// Builds what is not built yet or has changed, and speaks only when the build fails.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publishedPackages, root, run } from './lib/workspace.mjs';

const stampFile = join(root, 'node_modules/.cache/tuoyu/build.json');
const skipped = new Set(['node_modules', 'dist', '.tsc', 'test', 'coverage']);

function* filesUnder(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name)) continue;
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

function hashOf(files, more) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.update(more.join('\0')).digest('hex');
}

/** Files of the build that the manifest promises. */
function promised(value) {
  if (typeof value === 'string') return value.startsWith('./dist/') ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(promised) : [];
}

const common = ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'tsup.base.ts'].map((f) =>
  join(root, f),
);
const base = hashOf(common, [process.version]);
const built = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};

const hashes = {};
const stale = [];
for (const pkg of publishedPackages()) {
  const dependencies = Object.keys(pkg.manifest.dependencies ?? {}).map((name) => hashes[name] ?? '');
  hashes[pkg.name] = hashOf(filesUnder(pkg.dir), [base, ...dependencies]);
  const complete = promised([pkg.manifest.exports, pkg.manifest.bin]).every((f) =>
    existsSync(join(pkg.dir, f)),
  );
  if (built[pkg.name] !== hashes[pkg.name] || !complete) stale.push(pkg.name);
}

if (stale.length > 0) {
  // forget what is about to be rebuilt, so that a broken build is never taken for a fresh one
  rmSync(stampFile, { force: true });
  const filters = stale.flatMap((name) => ['--filter', name]);
  const result = run('pnpm', ['--workspace-concurrency=2', ...filters, 'run', 'build']);
  if (!result.ok) {
    console.error(result.output);
    console.error(`the build failed: ${stale.join(', ')}`);
    process.exit(1);
  }
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify(hashes, null, 2)}\n`);
}
