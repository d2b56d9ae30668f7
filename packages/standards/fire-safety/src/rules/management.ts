import type { Rule } from '@tuoyu/core';

/** Rules of fire management: patrols, inspections, drills, training, equipment in use; by id. */
export const managementRules = [] as const satisfies readonly Rule[];
