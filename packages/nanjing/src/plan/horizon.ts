/** The day on which the targets are judged: the last of the year that the plan names. */
export const targetDay = '2025-12-31';
