import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it.each([['generate-divisions.mjs'], ['generate-holidays.mjs']])('what %s writes is fresh', (script) => {
  const path = fileURLToPath(new URL(`../scripts/${script}`, import.meta.url));
  expect(() => execFileSync(process.execPath, [path, '--check'], { stdio: 'pipe' })).not.toThrow();
});
