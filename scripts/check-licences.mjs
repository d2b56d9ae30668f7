// Every package of ours is Apache-2.0, and everything it brings along at run time is under a licence that allows that.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, root, run } from './lib/workspace.mjs';

const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);
const problems = [];

if (!readFileSync(join(root, 'LICENSE'), 'utf8').includes('Version 2.0, January 2004'))
  problems.push('LICENSE is not the text of Apache-2.0');
for (const { path, dir, manifest } of publishedPackages()) {
  if (manifest.license !== 'Apache-2.0') problems.push(`${path}: license is ${manifest.license}`);
  const own = join(dir, 'LICENSE');
  if (existsSync(own) && readFileSync(own, 'utf8') !== readFileSync(join(root, 'LICENSE'), 'utf8'))
    problems.push(`${path}: its LICENSE differs from the root's`);
}

const listed = run('pnpm', ['licenses', 'list', '--prod', '--json', '--recursive']);
let count = 0;
if (!listed.ok) problems.push(`pnpm licenses failed:\n${listed.output}`);
else if (listed.stdout.trim().startsWith('{')) {
  for (const [licence, packages] of Object.entries(JSON.parse(listed.stdout))) {
    const names = packages.map((p) => p.name).filter((name) => !name.startsWith('@tuoyu/'));
    count += names.length;
    if (!allowed.has(licence)) problems.push(...names.map((name) => `${name}: ${licence}`));
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${count} run-time packages of others, all under allowed licences`);
