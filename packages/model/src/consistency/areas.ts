import type { Issue } from '../parse/issue.js';
import { type ConsistencyCheck, valuesAt } from './records.js';

const parts: readonly (readonly [part: string, whole: string])[] = [
  ['/building/useArea', '/building/area'],
  ['/building/childArea', '/building/area'],
  ['/building/area', '/building/totalArea'],
  ['/outdoor/classArea', '/outdoor/area'],
  ['/outdoor/sharedArea', '/outdoor/area'],
  ['/outdoor/area', '/site/plotArea'],
];

/** Areas that are larger than the area of which they are a part. */
export const areas: ConsistencyCheck<'part-exceeds-whole'> = (institution) =>
  parts.flatMap(([part, whole]): Issue<'part-exceeds-whole'>[] => {
    const [a] = valuesAt(institution, part);
    const [b] = valuesAt(institution, whole);
    if (typeof a?.value !== 'number' || typeof b?.value !== 'number' || a.value <= b.value) return [];
    return [
      {
        pointer: part,
        code: 'part-exceeds-whole',
        found: String(a.value),
        expected: `at most ${b.value}`,
        related: [whole],
      },
    ];
  });
