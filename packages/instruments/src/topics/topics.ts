import { buildingTopics } from './building.js';
import type { TopicId } from './ids.js';
import { nationalTopics } from './national.js';
import type { ContradictionTopic } from './types.js';

/** Every contradiction between texts that the sources record. */
export const topics: readonly ContradictionTopic[] = [...nationalTopics, ...buildingTopics];

const byId: ReadonlyMap<string, ContradictionTopic> = /* @__PURE__ */ new Map(
  topics.map((topic) => [topic.id, topic]),
);

/**
 * The contradiction with an id, to put into the topics of a pack.
 *
 * @example
 * ```ts
 * topic('cctv-retention').records; // ['N-C1', 'B-C4']
 * ```
 */
export function topic(id: TopicId): ContradictionTopic {
  return byId.get(id)!;
}
