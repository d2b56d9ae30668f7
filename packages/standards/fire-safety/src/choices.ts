import type { Choice } from '@tuoyu/core';
import { countsAsNursery } from '@tuoyu/instruments';

/** All choices of the pack. */
export const choices: readonly Choice[] = [countsAsNursery];
