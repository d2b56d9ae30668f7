import { describe, expect, it } from 'vitest';
import {
  type ContradictionTopic,
  instruments,
  type SourceDifference,
  sourceDifferences,
  topic,
  topicIds,
  topics,
} from '../src/index.js';
import { differenceFaults, topicFaults } from './faults.js';

describe('differences between sources', () => {
  it('have no fault', () => {
    expect(differenceFaults(sourceDifferences, instruments)).toEqual([]);
  });

  it('raise no tag above that of the rows', () => {
    const held = (id: string) => {
      const found = sourceDifferences.find((difference) => difference.id === id);
      return found === undefined || found.holds === 'none' ? undefined : found.rows[found.holds]?.verified;
    };
    expect(held('nursery-class-sizes')).toBe('secondary');
    expect(held('health-care-measures-article-12')).toBe('primary');
    expect(held('health-room-area')).toBe('unverified');
    expect(held('unchanged-air-limits')).toBe('unverified');
    expect(held('pm10-limit')).toBeUndefined();
  });

  it('are checked by a check that can fail', () => {
    const [first] = sourceDifferences as readonly [SourceDifference, ...SourceDifference[]];
    const faults = (change: Partial<SourceDifference>) =>
      differenceFaults([{ ...first, ...change }], instruments);
    expect(faults({ holds: 7 })).toEqual([`${first.id}: holds a row that is not there`]);
    expect(faults({ instruments: ['nothing' as never] })).toEqual([`${first.id}: nothing is unknown`]);
    expect(faults({ cause: 'corrects' })).toEqual([`${first.id}: names no row of an addendum`]);
    expect(faults({ cause: 'rejected', holds: 0 })).toEqual([`${first.id}: rejected and held`]);
    expect(faults({ rows: [first.rows[0]], holds: 0 })).toEqual([`${first.id}: one row is no difference`]);
    expect(differenceFaults([first, first], instruments)).toEqual([`${first.id}: stands twice`]);
  });
});

describe('topics', () => {
  it('cover the contradictions C1 to C14 and C1 to C17, each once', () => {
    expect(topicFaults(topics, instruments)).toEqual([]);
    expect(topics.map(({ id }) => id).sort()).toEqual([...topicIds].sort());
    for (const id of topicIds) expect(topic(id).id).toBe(id);
  });

  it('join what both dossiers have', () => {
    expect(
      topics.filter(({ records }) => records.length > 1).map(({ id, records }) => [id, ...records]),
    ).toEqual([
      ['cctv-retention', 'N-C1', 'B-C4'],
      ['floor-limit', 'N-C3', 'B-C1'],
      ['health-room', 'N-C5', 'B-C7'],
    ]);
  });

  it('have the kinds that were decided by hand', () => {
    const of = (kind: string) => topics.filter((entry) => entry.kind === kind).map(({ id }) => id);
    expect(of('choice')).toEqual(['mixed-class-ratio', 'age-bands']);
    expect(of('wording')).toEqual(['filing-level', 'binding-words', 'fire-paper', 'stair-riser']);
    expect(of('status')).toEqual(['interior-finish-force']);
    expect(of('rules')).toHaveLength(21);
  });

  it('are checked by a check that can fail', () => {
    const [first, ...rest] = topics as readonly [ContradictionTopic, ...ContradictionTopic[]];
    expect(topicFaults(rest, instruments)).toEqual(['N-C1: no topic', 'B-C4: no topic']);
    expect(topicFaults([{ ...first, records: ['N-C1', 'B-C4', 'N-C15'] }, ...rest], instruments)).toEqual([
      'N-C15: no such record',
    ]);
    expect(topicFaults([...topics, first], instruments)).toEqual([
      'N-C1: in two topics',
      'B-C4: in two topics',
    ]);
  });
});
