// A type test that no tsconfig includes passes whatever it says. So: put one wrong type test into every
// place where type tests may stand, and see that vitest refuses each of them.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages, root, run, tool } from './lib/workspace.mjs';

const canary = `import { expectTypeOf, it } from 'vitest';

it('canary', () => {
  expectTypeOf(1).toEqualTypeOf<string>();
});
`;

const scratch = mkdtempSync(join(tmpdir(), 'type-canary-'));
const files = [];
try {
  for (const { dir } of publishedPackages()) {
    for (const folder of ['src', 'test']) {
      if (!existsSync(join(dir, folder))) mkdirSync(join(dir, folder));
      files.push(join(dir, folder, 'canary.test-d.ts'));
    }
  }
  for (const file of files) writeFileSync(file, canary);

  const report = join(scratch, 'report.json');
  const result = run(
    tool('vitest'),
    ['run', '--typecheck.only', '--reporter=json', `--outputFile=${report}`, 'canary.test-d.ts'],
    { env: { ...process.env, CI: '' } },
  );
  if (result.ok || !existsSync(report)) {
    console.error(`vitest let every canary pass, or wrote no report\n${result.output}`);
    process.exitCode = 1;
  } else {
    const failed = new Set(
      JSON.parse(readFileSync(report, 'utf8'))
        .testResults.filter((r) => r.assertionResults.some((a) => a.status === 'failed'))
        .map((r) => r.name),
    );
    const alive = files.filter((file) => !failed.has(file));
    for (const file of alive) console.error(`a wrong type test passes in ${file.slice(root.length + 1)}`);
    if (alive.length > 0) process.exitCode = 1;
    else console.log(`${files.length} wrong type tests, ${failed.size} refused`);
  }
} finally {
  for (const file of files) rmSync(file, { force: true });
  rmSync(scratch, { recursive: true, force: true });
}
