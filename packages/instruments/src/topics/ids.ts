/** Ids of the contradictions between texts, in the order of the dossiers. */
export const topicIds = [
  // in both dossiers
  'cctv-retention',
  'floor-limit',
  'health-room',
  // national
  'area-per-child',
  'hygiene-evaluation',
  'health-staff',
  'cooks',
  'mixed-class-ratio',
  'filing-level',
  'binding-words',
  'age-bands',
  'meal-length',
  'fire-paper',
  'cctv-coverage',
  // building, fire and health
  'fire-alarm',
  'sprinklers',
  'railings',
  'low-sills',
  'fire-patrol',
  'fire-drill',
  'fire-training',
  'food-samples',
  'formaldehyde',
  'exit-door-width',
  'corridor-width',
  'outdoor-area',
  'stair-riser',
  'interior-finish-force',
] as const;

/** Id of a contradiction between texts. */
export type TopicId = (typeof topicIds)[number];
