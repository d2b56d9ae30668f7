// Runs the `generate` script of every package that has one, dependencies first.
import { spawnSync } from 'node:child_process';
import { publishedPackages } from './lib/workspace.mjs';

for (const { name, path, dir, manifest } of publishedPackages()) {
  if (manifest.scripts?.generate === undefined) continue;
  console.error(`generate ${path}`);
  const { status, error } = spawnSync('pnpm', ['run', 'generate'], {
    cwd: dir,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`the generator of ${name} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
}
