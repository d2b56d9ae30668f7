import { describe, expect, it } from 'vitest';
import {
  type ContradictionTopic,
  type InstrumentId,
  instrument,
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

describe('tags', () => {
  // numbers that the dossiers mark [M] or [m]
  it('leave unconfirmed numbers unverified', () => {
    const unconfirmed = instruments.filter(({ numberVerified }) => numberVerified !== undefined);
    expect(unconfirmed.map(({ id, numberVerified }) => [id, numberVerified])).toEqual([
      ['video-systems-regulation-2025', 'unverified'],
      ['birth-support-2022', 'unverified'],
      ['home-based-measures-2023', 'unverified'],
      ['hygiene-evaluation-2022', 'unverified'],
      ['conduct-code-2022', 'unverified'],
      ['construction-fire-review-order-58', 'unverified'],
    ]);
  });

  // days of effect by the tag of their row: [M] and [m], [S], [T]
  it.each<[string, readonly InstrumentId[]]>([
    [
      'unverified',
      [
        'gb-50016-2014',
        'gb-50016-2018',
        'gb-55036-2022',
        'gb-50352-2019',
        'gb-51309-2018',
        'gb-50140-2005',
        'gb-t-40248-2021',
        'gb-t-18883-2022',
        'gb-50325-2020',
        'gb-6675-2014',
        'gb-5749-2022',
        'jiangsu-credit-regulation-2021',
      ],
    ],
    [
      'secondary',
      [
        'setup-standard-2019',
        'management-norms-2019',
        'ws-t-821-2023',
        'care-outline-2021',
        'gb-31654-2021',
        'gb-28007-2024',
        'gb-t-29315-2022',
        'school-food-rules-2019',
        'enterprise-name-measures-2023',
        'social-organisation-name-measures-2024',
        'credit-repair-measures-2025',
        'db32-t-4663-2024',
        'nanjing-credit-regulation-2019',
      ],
    ],
    [
      'primary',
      [
        'preschool-education-law',
        'family-education-promotion-law',
        'vat-law',
        'video-systems-regulation-2025',
        'enterprise-name-provisions-2020',
        'health-care-measures-2010',
        'jgj-39-2016',
        'jgj-39-2019',
        'gb-55037-2022',
        'gb-55031-2022',
        'gb-55016-2021',
        'gb-50222-2017',
        'fire-management-order-61',
        'construction-fire-review-order-51',
        'ws-t-870-2025',
        'comprehensive-centre-guide-2021',
        'penalty-publicity-rules-2021',
      ],
    ],
  ])('are %s for the days of effect that have it', (tag, ids) => {
    expect(ids.map((id) => [id, instrument(id).dates.effective?.verified])).toEqual(
      ids.map((id) => [id, tag]),
    );
  });
});
