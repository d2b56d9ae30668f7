// Size budgets of .size-limit.json over the built packages. A scaffold has nothing to weigh and is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScaffold, publishedPackages, root, run, tool } from './lib/workspace.mjs';

const budgets = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
const scaffolds = publishedPackages().filter(isScaffold);
const waiting = budgets.filter(({ path }) => scaffolds.some((pkg) => path.startsWith(`${pkg.path}/`)));
for (const { name } of waiting) console.log(`WAITING: ${name} is still empty`);

const names = budgets.filter((b) => !waiting.includes(b)).map((b) => b.name);
if (names.length > 0) {
  const result = run(tool('size-limit'), waiting.length === 0 ? [] : ['--limit-only']);
  console.log(result.output.trim());
  if (!result.ok) process.exit(1);
}
