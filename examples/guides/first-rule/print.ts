import { linesOn } from './report.js';

for (const line of linesOn(process.argv[2] ?? '2026-11-23')) console.log(line);
