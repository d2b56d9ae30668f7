import { runSections } from './sections/sections.js';

await runSections();
