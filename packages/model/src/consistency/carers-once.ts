import type { Institution, StaffMember } from '../generated/institution.generated.js';
import type { Issue } from '../parse/issue.js';
import type { ConsistencyCheck } from './records.js';

type Code = 'class-named-twice' | 'same-person-twice' | 'more-carers-than-staff';

const isCarer = ({ role, alsoRoles, leftOn }: StaffMember): boolean =>
  typeof leftOn !== 'string' && (role === 'care' || (alsoRoles ?? []).includes('care'));

/** More carers on duty in all classes than the staff list has: someone is counted in two rooms at once. */
const countedTwice = ({ classes, staff }: Institution): Issue<Code>[] => {
  if (!Array.isArray(staff) || (staff as readonly StaffMember[]).some(({ role }) => typeof role !== 'string'))
    return [];
  const onDuty = (classes ?? []).reduce((sum, { careStaffOnDuty }) => sum + (careStaffOnDuty ?? 0), 0);
  const carers = (staff as readonly StaffMember[]).filter(isCarer).length;
  if (onDuty <= carers) return [];
  return [
    {
      pointer: '/classes',
      code: 'more-carers-than-staff',
      found: String(onDuty),
      expected: `at most ${carers}`,
      related: ['/staff'],
    },
  ];
};

/** A class that a person names both as the own and as another one. */
const namedTwice = (staff: readonly StaffMember[]): Issue<Code>[] =>
  staff.flatMap(({ classId, otherClassIds }, person) => {
    const seen = new Set(typeof classId === 'string' ? [classId] : []);
    return (otherClassIds ?? []).flatMap((id, position): Issue<Code>[] => {
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const pointer = `/staff/${person}/otherClassIds/${position}`;
      return [{ pointer, code: 'class-named-twice', found: id, expected: 'each class once' }];
    });
  });

/** An identity number that two entries of the staff list share: one person stands there twice. */
const listedTwice = (staff: readonly StaffMember[]): Issue<Code>[] => {
  const first = new Map<string, number>();
  return staff.flatMap(({ idNumber }, position): Issue<Code>[] => {
    if (typeof idNumber !== 'string') return [];
    const earlier = first.get(idNumber);
    if (earlier === undefined) {
      first.set(idNumber, position);
      return [];
    }
    const pointer = `/staff/${position}/idNumber`;
    const related = [`/staff/${earlier}/idNumber`];
    return [{ pointer, code: 'same-person-twice', masked: true, expected: 'each person once', related }];
  });
};

/** A carer is counted once: nobody in two rooms at once, nobody listed twice. */
export const carersOnce: ConsistencyCheck<Code> = (institution) => {
  const staff = institution.staff ?? [];
  return [...countedTwice(institution), ...namedTwice(staff), ...listedTwice(staff)];
};
