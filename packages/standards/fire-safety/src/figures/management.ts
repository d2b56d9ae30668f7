import type { Figure } from '@tuoyu/core';

/** Figures of fire management. */
export const managementFigures: readonly Figure[] = [];
