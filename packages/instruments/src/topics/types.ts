import type { Texts } from '@tuoyu/core';
import type { InstrumentId } from '../ids.js';
import type { TopicId } from './ids.js';

/**
 * How a contradiction is carried: `rules` as grouped rules of which a report shows the stricter, `choice` as a named
 * option of a profile, `wording` as different words for one duty that one rule covers, `status` as the force of a text
 * over time in this register.
 */
export type TopicKind = 'rules' | 'choice' | 'wording' | 'status';

/** Record of a contradiction: `N-C1` to `N-C14` national, `B-C1` to `B-C17` building, fire and health. */
export type ContradictionRecord = `N-C${number}` | `B-C${number}`;

/** A contradiction between texts, on which packs group their rules. */
export interface ContradictionTopic {
  readonly id: TopicId;
  readonly kind: TopicKind;
  readonly title: Texts;
  /** Records of the dossiers; the same contradiction in both is one topic. */
  readonly records: readonly [ContradictionRecord, ...ContradictionRecord[]];
  /** Where the sources state it, such as `national 0.3 C1`. */
  readonly locators: readonly [string, ...string[]];
  /** Texts that contradict each other. */
  readonly instruments: readonly InstrumentId[];
  /** How packs carry it. */
  readonly handling: string;
}
