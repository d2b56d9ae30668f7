/** The five topics on which institutions inform parents (management norms, article 15; row N133). */
export const disclosureTopics = ['fees', 'care', 'meals', 'health', 'security'] as const;

/** A topic of disclosure. */
export type DisclosureTopic = (typeof disclosureTopics)[number];

/**
 * Fields of the record that a page for parents may show, by topic. None of them is personal; numbers of guards and
 * rounds are left out, for they help the wrong people.
 */
export const disclosedFields: { readonly [T in DisclosureTopic]: readonly string[] } = {
  fees: ['/fees/monthlyCareFee', '/fees/prepaidMonths', '/fees/refundProRata', '/fees/coolingOffDays'],
  care: [
    '/serviceModes',
    '/service/openDaysPerWeek',
    '/service/hoursPerDay',
    '/caregiving/routineItems',
    '/caregiving/plannedOutdoorMinutes',
    '/caregiving/napMinutes',
  ],
  meals: ['/meals/mode'],
  health: [
    '/healthCare/tasksDone',
    '/healthCare/beddingWashesPerMonth',
    '/healthCare/beddingAiringsPerMonth',
    '/healthCare/toyCleaningDays',
  ],
  security: [
    '/security/pickUp/system',
    '/security/pickUp/onlyAuthorised',
    '/security/oneKeyAlarm',
    '/security/cctv/installed',
    '/security/cctv/coversAllLiving',
    '/security/cctv/retentionDays',
  ],
};
