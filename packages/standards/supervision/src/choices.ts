import type { Choice } from '@tuoyu/core';
import { logCounting } from '@tuoyu/instruments';

/** All choices of the pack. */
export const choices: readonly Choice[] = [logCounting];
