import type { Choice } from '@tuoyu/core';
import { countsAsNursery, logCounting } from '@tuoyu/instruments';

/** All choices of the pack: the shared ones on design codes and on periods of a year. */
export const choices: readonly Choice[] = [countsAsNursery, logCounting];
