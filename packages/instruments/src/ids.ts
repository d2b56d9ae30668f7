/** Ids of all texts of the register. */
export const instrumentIds = [
  // statutes
  'population-family-planning-law',
  'minors-protection-law',
  'food-safety-law',
  // childcare norms
  'setup-standard-2019',
  'management-norms-2019',
  'registration-filing-measures-2019',
  'home-based-measures-2023',
  'hygiene-evaluation-2022',
  'training-outlines-2021',
  'ws-t-821-2023',
  // health
  'health-care-measures-2010',
  'health-care-norms-2012',
  // building
  'jgj-39-2016',
  'jgj-39-2019',
  // Nanjing
  'nanjing-plan-2020',
] as const;

/** Id of a text of the register. */
export type InstrumentId = (typeof instrumentIds)[number];
