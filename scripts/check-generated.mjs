// Runs all generators and fails when they change, add or remove a file that git knows or would know.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './lib/workspace.mjs';

/** Every tracked or untracked (but not ignored) file with the hash of its content. */
function snapshot() {
  const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (!listed.ok) throw new Error(`git ls-files failed: ${listed.output}`);
  const files = [...new Set(listed.stdout.split('\0'))].filter((f) => f !== '' && existsSync(join(root, f)));
  return new Map(
    files.map((f) => [
      f,
      createHash('sha256')
        .update(readFileSync(join(root, f)))
        .digest('hex'),
    ]),
  );
}

const before = snapshot();
const generated = run(process.execPath, ['scripts/generate.mjs']);
if (!generated.ok) {
  console.error(generated.output);
  process.exit(1);
}
const after = snapshot();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (f) => before.get(f) !== after.get(f),
);
if (changed.length > 0) {
  console.error(`not fresh; run "pnpm generate" and commit:\n${changed.map((f) => `  ${f}`).join('\n')}`);
  process.exit(1);
}
console.log('generated files are fresh');
