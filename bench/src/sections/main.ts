// Runs only the sections that are named: `pnpm bench findings`, `pnpm bench national naming`.
import { runSections } from './sections.js';

await runSections(process.argv.slice(2).filter((name) => !name.startsWith('-')));
