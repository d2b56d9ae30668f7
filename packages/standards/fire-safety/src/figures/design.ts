import type { Figure } from '@tuoyu/core';

/** Figures of fire design. */
export const designFigures: readonly Figure[] = [];
