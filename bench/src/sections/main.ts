// Runs only the sections that are named: `pnpm bench national`, `pnpm bench naming`.
import { say, sayTargets } from '../table.js';
import { runSections } from './sections.js';

await runSections(process.argv.slice(2).filter((name) => !name.startsWith('-')));
say();
sayTargets();
