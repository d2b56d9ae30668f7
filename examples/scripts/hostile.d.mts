/** The hostile record as JSON text. */
export const hostileText: string;
