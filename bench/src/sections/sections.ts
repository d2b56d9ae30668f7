import { quick, ROUNDS } from '../contenders.js';
import { say, sayTargets } from '../table.js';
import { bulk } from './bulk.js';
import { drawing } from './draw.js';
import { findings } from './findings.js';
import { naming } from './naming.js';
import { national } from './national.js';
import { rating } from './rating.js';
import { reports } from './reports.js';
import { sizes } from './sizes.js';
import { verdicts } from './verdicts.js';

/** Parts of the bench, by name. */
const sections: { readonly [name: string]: () => Promise<void> } = {
  verdicts: () => verdicts(ROUNDS),
  findings: () => findings(ROUNDS),
  reports: () => reports(ROUNDS),
  sizes: () => sizes(ROUNDS),
  national: () => national(ROUNDS),
  rating: () => rating(ROUNDS),
  draw: () => drawing(quick ? 800 : 5_000, quick ? 60 : 300),
  naming: () => naming(ROUNDS, quick ? 10_000 : 100_000),
  // by far the longest
  bulk: () => bulk(quick ? 3 : 5, quick ? 50 : 400),
};

/**
 * Runs the sections of some names, or all, and then says the targets that were measured. A section that fails is named and fails the
 * process, but stops no other; who interrupts a slow one, or one that never ends, gets the targets so far.
 */
export const runSections = async (names: readonly string[] = Object.keys(sections)): Promise<void> => {
  const failed: string[] = [];
  let running: string | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  process.on('exit', () => {
    if (running !== undefined) failed.push(`${running}, which did not end`);
    say();
    sayTargets();
    if (failed.length > 0) say(`FAILED: ${failed.join('; ')}`);
  });
  for (const name of names) {
    running = name;
    try {
      const section = sections[name];
      if (section === undefined) throw new Error(`there are ${Object.keys(sections).join(', ')}`);
      await section();
    } catch (error) {
      failed.push(name);
      process.exitCode = 1;
      say(
        `section ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    running = undefined;
  }
};
