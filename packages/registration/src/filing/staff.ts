import type { Texts } from '@tuoyu/core';
import type { Institution, StaffMember } from '@tuoyu/model';
import { both } from '../bodies.js';
import { measures25, type RegistrationBasis } from '../cite.js';
import { all, type Truth } from './kleene.js';
import { hasPapers, postsAsked, roleTexts } from './posts.js';
import { certificateInDate } from './staff-health.js';
import type { FilingCheckOptions, FilingCode, FilingFinding, FilingOutcome, FilingPerson } from './types.js';

/** Whether a list is marked as not whole. */
export type Partial = (pointer: string) => boolean;

const partialOf =
  (unknowns: FilingCheckOptions['unknowns']): Partial =>
  (pointer) =>
    Object.hasOwn(unknowns ?? {}, pointer);

type Verdict = readonly [outcome: FilingOutcome, code: FilingCode];

const messages: { readonly [C in FilingCode]?: Texts } = {
  'person-in-order': both('有证明且在有效期内', 'there is a certificate, and it is in date'),
  'person-without': both('没有有效的证明', 'there is no certificate in force'),
  'person-not-known': both('证明无法核对', 'whether there is a certificate in force can not be told'),
  'role-missing': both('岗位不清楚', 'the post is not known'),
  'no-row': both('没有已读到的规定要求该岗位的资格证明', 'no text that was read asks this post for one'),
  'no-staff': both('没有工作人员', 'there is no staff'),
  'list-missing': both('没有工作人员名单', 'there is no list of staff'),
  'may-be-among-unread': both('名单可能不全', 'the list may not be whole'),
  'requirement-unknown': both('是否要求尚不清楚', 'whether it is asked for is not known'),
};

const finding = (
  subject: 'person-health' | 'person-qualification',
  [outcome, code]: Verdict,
  pointers: readonly string[],
  basis: readonly RegistrationBasis[],
  person?: FilingPerson,
): FilingFinding => ({
  subject,
  outcome,
  code,
  message: messages[code] ?? both(code, code),
  pointers,
  ...(person === undefined ? {} : { person }),
  basis,
});

const settled = (truth: Truth): Verdict =>
  truth === null
    ? ['unknown', 'person-not-known']
    : truth
      ? ['pass', 'person-in-order']
      : ['fail', 'person-without'];

/** Named by post and position, never by name. */
const personAt = ({ role }: StaffMember, at: number): FilingPerson => {
  const known = role == null ? both('岗位不详的人员', 'staff of unknown post') : roleTexts[role];
  return {
    pointer: `/staff/${at}`,
    label: both(`${known['zh-CN']}（名单第${at + 1}位）`, `${known.en} (no. ${at + 1} of the list)`),
  };
};

const item3 = measures25('art. 8(3)', 'N164');

const health = (
  member: StaffMember,
  at: number,
  options: FilingCheckOptions,
  partial: Partial,
): FilingFinding =>
  finding(
    'person-health',
    settled(certificateInDate(member, options, partial(`/staff/${at}/healthChecks`))),
    [`/staff/${at}/healthChecks`],
    [item3],
    personAt(member, at),
  );

const qualification = (
  member: StaffMember,
  at: number,
  { asOf, withoutEndDate }: FilingCheckOptions,
  partial: Partial,
): FilingFinding => {
  const pointer = `/staff/${at}`;
  const whole = (list: string) => !partial(`${pointer}/${list}`);
  const person = personAt(member, at);
  const days = { asOf, endless: withoutEndDate?.includes('staff-qualification') ?? false };
  const { asked, open } = postsAsked(member);
  if (asked.length === 0)
    return finding(
      'person-qualification',
      open ? ['unknown', 'role-missing'] : ['not-applicable', 'no-row'],
      [`${pointer}/role`],
      [item3],
      person,
    );
  const held = asked.map((post) => hasPapers(post, member, days, whole));
  return finding(
    'person-qualification',
    settled(all([...held, open ? null : true])),
    [`${pointer}/certificates`, `${pointer}/trainings`],
    [item3, ...asked.map(({ basis }) => basis)],
    person,
  );
};

/**
 * The certificates person by person. Each member of staff has a health certificate in date; those whose post a text names
 * have what it asks for. A home-based point hands in no staff papers, and of an unknown kind nobody can tell.
 */
export const staffFindings = (
  { staff, kind }: Institution,
  options: FilingCheckOptions,
): readonly FilingFinding[] => {
  const partial = partialOf(options.unknowns);
  const subjects = ['person-health', 'person-qualification'] as const;
  if (staff == null)
    return subjects.map((subject) => finding(subject, ['unknown', 'list-missing'], ['/staff'], [item3]));
  if (staff.length === 0 && !partial('/staff'))
    return subjects.map((subject) => finding(subject, ['not-applicable', 'no-staff'], ['/staff'], [item3]));
  const asked = kind != null && kind !== 'home-based';
  const judged = staff.flatMap((member, at) => [
    health(member, at, options, partial),
    qualification(member, at, options, partial),
  ]);
  const unread = partial('/staff')
    ? subjects.map((subject) => finding(subject, ['unknown', 'may-be-among-unread'], ['/staff'], [item3]))
    : [];
  return [...judged, ...unread].map((one) =>
    one.outcome === 'fail' && !asked
      ? {
          ...one,
          outcome: 'unknown',
          code: 'requirement-unknown',
          message: messages['requirement-unknown'] as Texts,
        }
      : one,
  );
};
