// Time zones change nothing: the tests that deal with days pass, and the built command prints the same bytes, in China, in
// Greenwich and in California.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from './lib/workspace.mjs';

const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'];
const tests = [
  'packages/core/test/compile/time.test.ts',
  'packages/core/test/value',
  'packages/reference/test',
  'packages/registration/test/deadlines.test.ts',
  'packages/registration/test/register-row.test.ts',
  'packages/io/test/values.test.ts',
  'packages/io/test/workbook.test.ts',
  'packages/io/test/tables.test.ts',
  'packages/cli/test/scenarios.test.ts',
];
const missing = tests.filter((path) => !existsSync(join(root, path)));
if (missing.length > 0) throw new Error(`no tests at ${missing.join(', ')}`);

const command = join(root, 'packages/cli/dist/main.js');
const record = 'examples/institutions/01-seven-class-centre.json';
const printed = new Map();
let failed = false;
for (const zone of zones) {
  // the count of the main run is kept in a file that only a run for CI writes
  const { CI: _, ...env } = { ...process.env, TZ: zone, NO_COLOR: '1' };
  const told = run(process.execPath, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], { env });
  if (told.stdout.trim() !== zone) throw new Error(`Node takes ${zone} for ${told.stdout.trim()}`);

  const { ok, output } = run(tool('vitest'), ['run', '--reporter=dot', ...tests], { env });
  const [count = 'no count'] =
    /\d+ (?:passed|failed)[^\n]*/u.exec(output.split(/^\s*Tests\s+/mu)[1] ?? '') ?? [];
  console.log(`${zone}: ${count}`);
  if (!ok) {
    failed = true;
    // each failure with what it says, without the code around it
    const told = output.split('\n').filter((line) => /^ *FAIL |Error: /u.test(line));
    console.error(told.length > 0 ? told.join('\n') : output.slice(-4000));
  }

  const check = ['check', record, '--as-of', '2026-11-23', '--format', 'json', '--fail-on', 'never'];
  const { ok: ran, stdout, output: said } = run(process.execPath, [command, ...check], { env });
  if (!ran) {
    failed = true;
    console.error(`${zone}: the command fails\n${said.slice(-2000)}`);
  }
  printed.set(zone, stdout);
}
if (new Set(printed.values()).size > 1) {
  failed = true;
  console.error(
    `the command prints other bytes in another zone: ${[...printed].map(([zone, text]) => `${zone} ${text.length}`)}`,
  );
}
if (failed) process.exit(1);
console.log(`the same report in ${zones.join(', ')}`);
