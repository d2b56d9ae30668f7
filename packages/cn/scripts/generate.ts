import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverage } from '../src/coverage.js';
import { coveragePages, pagesOfOthers } from './coverage-pages.js';

const folder = fileURLToPath(new URL('../../../docs/coverage/', import.meta.url));
const pages = coveragePages(coverage);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!pages.has(name) && !pagesOfOthers.includes(name)) rmSync(`${folder}${name}`);
}
for (const [name, text] of pages) writeFileSync(`${folder}${name}`, text);
