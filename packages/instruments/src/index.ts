// citing a text, and what the texts leave open
export { cite } from './cite.js';
// coverage of the texts by rules
export { coverageFaults, type Duty, type DutyStatus, rulesOf } from './coverage.js';
// where the sources differ
export { sourceDifferences } from './differences/differences.js';
export type { DifferenceCause, DifferenceRow, SourceDifference } from './differences/types.js';
// the register
export { type InstrumentId, instrumentIds } from './ids.js';
// standing on a day
export { forceOn, inForceOn, statusOn } from './lookup.js';
export {
  countsAsNursery,
  industryCodesBind,
  logCounting,
  recommendedStandardsBind,
} from './open-questions.js';
export { findInstrument, instrument, instrumentById, instruments, registerDate } from './register.js';
// contradictions between texts
export { type TopicId, topicIds } from './topics/ids.js';
export { topic, topics } from './topics/topics.js';
export type { ContradictionRecord, ContradictionTopic, TopicKind } from './topics/types.js';
// shapes
export type {
  ClauseForce,
  DatedFact,
  Instrument,
  InstrumentDates,
  InstrumentKind,
  InstrumentStatus,
  Reading,
  Relation,
  RelationKind,
} from './types.js';
