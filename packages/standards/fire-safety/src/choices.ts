import type { Choice } from '@tuoyu/core';
import { countsAsNursery, logCounting } from '@tuoyu/instruments';

/** All choices of the pack. */
export const choices: readonly Choice[] = [countsAsNursery, logCounting];
