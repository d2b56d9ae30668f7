import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverage } from '../src/coverage.js';
import { coveragePages } from './coverage-pages.js';

const folder = fileURLToPath(new URL('../../../docs/coverage/', import.meta.url));
const pages = coveragePages(coverage);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  // the plan of Nanjing has a page of its own, made by its package
  if (!pages.has(name) && !name.startsWith('nanjing-')) rmSync(`${folder}${name}`);
}
for (const [name, text] of pages) writeFileSync(`${folder}${name}`, text);
