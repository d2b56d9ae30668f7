/** A moment as the ISO day that its user's calendar shows. */
export const dayOf = (moment: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
};
