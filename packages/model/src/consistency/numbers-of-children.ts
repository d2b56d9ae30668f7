import type { Institution } from '../generated/institution.generated.js';
import type { Issue } from '../parse/issue.js';
import type { ConsistencyCheck } from './records.js';

type Code =
  | 'more-children-than-places'
  | 'more-present-than-enrolled'
  | 'enrolled-differs'
  | 'ages-out-of-order';

interface Numbers {
  readonly capacity?: number | null;
  readonly enrolled?: number | null;
  readonly present?: number | null;
}

const exceeds = (
  base: string,
  numbers: Numbers,
  [part, whole, code]: readonly [part: 'enrolled' | 'present', whole: 'capacity' | 'enrolled', code: Code],
  wholeName: string,
): Issue<Code>[] => {
  const a = numbers[part];
  const b = numbers[whole];
  if (typeof a !== 'number' || typeof b !== 'number' || a <= b) return [];
  return [
    {
      pointer: `${base}/${part}`,
      code,
      found: String(a),
      expected: `at most ${b}`,
      related: [`${base}/${wholeName}`],
    },
  ];
};

const within = (base: string, numbers: Numbers, places: string): Issue<Code>[] => [
  ...exceeds(base, numbers, ['enrolled', 'capacity', 'more-children-than-places'], places),
  ...exceeds(base, numbers, ['present', 'enrolled', 'more-present-than-enrolled'], 'enrolled'),
];

const differs = (
  pointer: string,
  stated: number | null | undefined,
  listed: number,
  related: string,
): Issue<Code>[] =>
  typeof stated !== 'number' || stated === listed
    ? []
    : [
        {
          pointer,
          code: 'enrolled-differs',
          found: String(stated),
          expected: String(listed),
          related: [related],
        },
      ];

/** How many children of a list are on the roll, by class; undefined when a child's class is not known. */
const listedByClass = (institution: Institution): Map<string, number> | undefined => {
  const counts = new Map<string, number>();
  for (const child of institution.children ?? []) {
    if (typeof child.leftOn === 'string') continue;
    if (typeof child.classId !== 'string') return undefined;
    counts.set(child.classId, (counts.get(child.classId) ?? 0) + 1);
  }
  return counts;
};

const againstLists = (institution: Institution): Issue<Code>[] => {
  const { children, classes, enrolled } = institution;
  const issues: Issue<Code>[] = [];
  if (Array.isArray(children)) {
    const byClass = listedByClass(institution);
    if (byClass !== undefined) {
      for (const [position, { id, enrolled: stated }] of (classes ?? []).entries()) {
        if (typeof id !== 'string') continue;
        issues.push(...differs(`/classes/${position}/enrolled`, stated, byClass.get(id) ?? 0, '/children'));
      }
    }
  }
  const stated = (classes ?? []).map((group) => group.enrolled);
  if (stated.length > 0 && stated.every((value) => typeof value === 'number')) {
    const sum = stated.reduce((total: number, value) => total + (value as number), 0);
    issues.push(...differs('/enrolled', enrolled, sum, '/classes'));
  }
  return issues;
};

/** Numbers of children that do not fit: over the places, more present than enrolled, other than the lists say. */
export const numbersOfChildren: ConsistencyCheck<Code> = (institution) => {
  const { places, enrolled, present } = institution;
  const whole: Numbers = {
    ...(places !== undefined && { capacity: places }),
    ...(enrolled !== undefined && { enrolled }),
    ...(present !== undefined && { present }),
  };
  const classes = (institution.classes ?? []).flatMap((group, position) => {
    const base = `/classes/${position}`;
    const { youngestAgeMonths: youngest, oldestAgeMonths: oldest } = group;
    const ages: Issue<Code>[] =
      typeof youngest === 'number' && typeof oldest === 'number' && youngest > oldest
        ? [
            {
              pointer: `${base}/oldestAgeMonths`,
              code: 'ages-out-of-order',
              found: String(oldest),
              expected: `at least ${youngest}`,
              related: [`${base}/youngestAgeMonths`],
            },
          ]
        : [];
    return [...within(base, group, 'capacity'), ...ages];
  });
  return [...within('', whole, 'places'), ...classes, ...againstLists(institution)];
};
