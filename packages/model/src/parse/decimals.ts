/** Numbers from here on, in absolute value, are unreadable. */
export const numberLimit = 9e9;

/** Most decimals of a number. */
export const mostDecimals = 6;

/** Whether the shortest text of a number below {@link numberLimit} has at most six decimals. */
export const hasFewDecimals = (value: number): boolean => {
  if (Number.isInteger(value)) return true;
  const written = String(value);
  // below 1e-6 the shortest text has an exponent
  return !written.includes('e') && written.length - written.indexOf('.') - 1 <= mostDecimals;
};
