import type { Texts } from '@tuoyu/core';
import type { StaffMember } from '@tuoyu/model';
import { both } from '../bodies.js';
import { type RegistrationBasis, setupStandard } from '../cite.js';
import { all, among, any, type Truth } from './kleene.js';
import { onOrBefore } from './staff-health.js';

/** Posts as the record names them. */
export const roleTexts = {
  head: both('托育机构负责人', 'head of the institution'),
  care: both('保育人员', 'care staff'),
  health: both('保健人员', 'health-care staff'),
  cook: both('炊事人员', 'cook'),
  guard: both('保安人员', 'security guard'),
  teacher: both('教师', 'teacher'),
  finance: both('财务人员', 'finance staff'),
  cleaner: both('保洁人员', 'cleaner'),
  driver: both('驾驶员', 'driver'),
  administration: both('行政人员', 'administrative staff'),
  other: both('其他人员', 'other staff'),
} as const satisfies { readonly [R in Role]: Texts };

type Role = NonNullable<StaffMember['role']>;
type Certificate = NonNullable<StaffMember['certificates']>[number];
type Training = NonNullable<StaffMember['trainings']>[number];

/** What a text asks of a post. */
export interface Post {
  readonly role: Role;
  readonly basis: RegistrationBasis;
  /** Whether a certificate is what the text asks for. */
  readonly certificate: (held: Certificate, days: Days) => Truth;
  /** Whether a training is; left out where only a certificate will do. */
  readonly training?: (done: Training, asOf: string) => Truth;
  /** A training that the text asks for besides. */
  readonly besides?: (done: Training, asOf: string) => Truth;
  /** The text asks for training and names no paper: without one nobody can tell that the file falls short. */
  readonly noPaperNamed?: true;
}

/** How the days of a certificate are read. */
interface Days {
  readonly asOf: string;
  /** Whether a certificate without an end date is taken as one without an end. */
  readonly endless: boolean;
}

/** Without a last day nobody can tell whether it is still good, unless the record or the caller says that it has none. */
const inForce = ({ validUntil, noExpiry }: Certificate, { asOf, endless }: Days): Truth => {
  if (validUntil != null) return noExpiry === true ? null : onOrBefore(asOf, validUntil);
  return noExpiry === true || endless ? true : null;
};

const certified =
  (kind: NonNullable<Certificate['kind']>) =>
  (held: Certificate, days: Days): Truth =>
    all([among(held.kind, [kind]), inForce(held, days)]);

/** The posts that rows of the set-up standard speak of. */
export const posts: readonly Post[] = [
  {
    role: 'head',
    basis: setupStandard('art. 18', 'N109', 'secondary'),
    certificate: certified('head-training'),
    training: ({ kind, date, passed }, asOf) =>
      all([among(kind, ['head-post']), onOrBefore(date, asOf), passed ?? null]),
  },
  {
    role: 'care',
    basis: setupStandard('art. 18', 'N110', 'secondary'),
    certificate: certified('care-training'),
    training: ({ kind, date }, asOf) => all([among(kind, ['care-post']), onOrBefore(date, asOf)]),
    besides: ({ kind, date }, asOf) => all([among(kind, ['mental-health']), onOrBefore(date, asOf)]),
    noPaperNamed: true,
  },
  {
    role: 'health',
    basis: setupStandard('art. 18', 'N111', 'secondary'),
    certificate: certified('health-care-training'),
    training: ({ kind, date, passed, byHealthBody }, asOf) =>
      all([among(kind, ['health-care']), onOrBefore(date, asOf), passed ?? null, byHealthBody ?? null]),
  },
  {
    role: 'guard',
    basis: setupStandard('art. 18', 'N112', 'secondary'),
    certificate: (held, days) => all([certified('guard')(held, days), held.issuedByPolice ?? null]),
  },
];

/** The posts of a person of which a text speaks, and whether there may be more. */
export const postsAsked = ({
  role,
  alsoRoles,
}: StaffMember): { readonly asked: readonly Post[]; readonly open: boolean } => ({
  asked: posts.filter((post) => post.role === role || (alsoRoles?.includes(post.role) ?? false)),
  open: role == null || alsoRoles == null,
});

type Lists = 'certificates' | 'trainings';

/** Whether a person has what a post asks for; null where a list may hold more. */
export const hasPapers = (
  { certificate, training, besides, noPaperNamed }: Post,
  { certificates, trainings }: StaffMember,
  days: Days,
  whole: (list: Lists) => boolean,
): Truth => {
  const more = (list: Lists, known: unknown): readonly Truth[] =>
    known == null || !whole(list) ? [null] : [];
  const trained = (is: Post['training']): readonly Truth[] =>
    is === undefined
      ? []
      : [...(trainings?.map((done) => is(done, days.asOf)) ?? []), ...more('trainings', trainings)];
  const open: readonly Truth[] = noPaperNamed === true ? [null] : [];
  return all([
    any([
      ...(certificates?.map((held) => certificate(held, days)) ?? []),
      ...more('certificates', certificates),
      ...trained(training),
      ...open,
    ]),
    besides === undefined ? true : any([...trained(besides), ...open]),
  ]);
};
