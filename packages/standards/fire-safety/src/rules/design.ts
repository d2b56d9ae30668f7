import type { Rule } from '@tuoyu/core';

/** Rules of fire design: the building, its rooms, its ways out and its systems, and their approval; by id. */
export const designRules = [] as const satisfies readonly Rule[];
