/** The day on which the plan was issued; it names no day of effect. */
export const planDay = '2020-12-30';

/** The day on which the targets are judged: the last of the year that the plan names. */
export const targetDay = '2025-12-31';

/** The first calendar year that is whole under the plan; a duty of every year is judged by no earlier one. */
export const firstWholeYear = Number(planDay.slice(0, 4)) + 1;
