import { quick, ROUNDS } from '../contenders.js';
import { bulk } from './bulk.js';
import { drawing } from './draw.js';
import { naming } from './naming.js';
import { national } from './national.js';
import { rating } from './rating.js';

/** Parts of the bench beside the sixty rules, by name. */
const sections: { readonly [name: string]: () => Promise<void> } = {
  national: () => national(ROUNDS),
  rating: () => rating(ROUNDS),
  draw: () => drawing(quick ? 800 : 5_000, quick ? 60 : 300),
  naming: () => naming(ROUNDS, quick ? 10_000 : 100_000),
  // by far the longest
  bulk: () => bulk(quick ? 3 : ROUNDS, quick ? 60 : 400),
};

/** Runs the sections of some names, or all. */
export const runSections = async (names: readonly string[] = Object.keys(sections)): Promise<void> => {
  for (const name of names) {
    const section = sections[name];
    if (section === undefined)
      throw new Error(`no section ${name}: there are ${Object.keys(sections).join(', ')}`);
    await section();
  }
};
