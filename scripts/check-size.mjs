// Size budgets of .size-limit.json over the built packages. A scaffold has nothing to weigh and is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScaffold, publishedPackages, root, run, tool } from './lib/workspace.mjs';

const budgets = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
const scaffolds = publishedPackages().filter((pkg) => isScaffold(pkg));
const waiting = budgets.filter(({ path }) => scaffolds.some((pkg) => path.startsWith(`${pkg.path}/`)));
if (waiting.length > 0) {
  for (const { name } of waiting) console.log(`WAITING: ${name} is still empty; no budget is checked`);
} else {
  const result = run(tool('size-limit'), []);
  console.log(result.output.trim());
  if (!result.ok) process.exit(1);
}
