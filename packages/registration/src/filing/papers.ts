import type { Texts } from '@tuoyu/core';
import type { FilingDocument, Institution } from '@tuoyu/model';
import { isIsoDate } from '@tuoyu/reference';
import { both } from '../bodies.js';
import { homeBased, type RegistrationBasis } from '../cite.js';
import { type FilingPaperKind, filledIn, foodLicence, homeBasedPapers, scans } from '../papers.js';
import type { FilingCheckOptions, FilingCode, FilingFinding, FilingOutcome } from './types.js';

type Required = 'yes' | 'no' | 'unknown';
type Verdict = readonly [outcome: FilingOutcome, code: FilingCode];

const texts: { readonly [C in FilingCode]?: Texts } = {
  present: both('已提交且在有效期内', 'handed in and in date'),
  absent: both('没有提交', 'not handed in'),
  'list-missing': both('没有备案材料清单', 'there is no list of papers'),
  'may-be-among-unread': both('可能在未能识别的材料中', 'may be among papers whose kind is not known'),
  'not-yet': both('当日尚未出具或者提交', 'issued or handed in only later'),
  expired: both('已过有效期', 'out of date'),
  'no-end-date': both('没有有效期截止日', 'the last day of validity is not given'),
  'no-date': both('日期不能识别', 'a date can not be read'),
  'result-fail': both('结论为不合格', 'its result is a fail'),
  'no-result': both('没有写明结论', 'its result is not given'),
  'not-required': both('不要求', 'not asked for'),
  'requirement-unknown': both('是否要求尚不清楚', 'whether it is asked for is not known'),
};

/** The finding of a code about a subject. */
export const findingOf = (
  subject: FilingFinding['subject'],
  [outcome, code]: Verdict,
  pointers: readonly string[],
  basis: readonly RegistrationBasis[],
  message: Texts = texts[code] ?? both(code, code),
): FilingFinding => ({ subject, outcome, code, message, pointers, basis });

const datesOf = ({ issuedOn, submittedOn, validUntil }: FilingDocument) =>
  [issuedOn, submittedOn, validUntil].filter((day) => day !== undefined && day !== null);

/** Worst first: the reason that is told when no paper of the kind is good. */
const judge = (
  kind: FilingPaperKind,
  document: FilingDocument,
  { asOf, withoutEndDate }: FilingCheckOptions,
): Verdict => {
  const { issuedOn, submittedOn, validUntil, result } = document;
  if (datesOf(document).some((day) => !isIsoDate(day))) return ['unknown', 'no-date'];
  if ((issuedOn ?? '') > asOf || (submittedOn ?? '') > asOf) return ['fail', 'not-yet'];
  if (typeof validUntil === 'string' && validUntil < asOf) return ['fail', 'expired'];
  const rated = kind === 'hygiene-evaluation' || kind === 'fire-certificate';
  if (rated && (result === 'fail' || result === 'none')) return ['fail', 'result-fail'];
  if (rated && result !== 'pass') return ['unknown', 'no-result'];
  const endless = ['filing-form', 'commitment', 'owners-consent', ...(withoutEndDate ?? [])].includes(kind);
  if (typeof validUntil !== 'string' && !endless) return ['unknown', 'no-end-date'];
  return ['pass', 'present'];
};

const best = (verdicts: readonly Verdict[]): Verdict | undefined =>
  (['pass', 'unknown', 'fail'] as const)
    .map((wanted) => verdicts.find(([outcome]) => outcome === wanted))
    .find((verdict) => verdict !== undefined);

const partial = (unknowns: FilingCheckOptions['unknowns']): boolean =>
  Object.keys(unknowns ?? {}).some((pointer) =>
    /^(?:|\/filing|\/filing\/documents(?:\/\d+(?:\/kind)?)?)$/u.test(pointer),
  );

/** The day of a field of the filing stands for the paper itself. */
const fieldDay = (kind: FilingPaperKind, { filing }: Institution): readonly [string, string] | undefined => {
  const field = { 'filing-form': 'formSubmittedOn', commitment: 'commitmentSignedOn' }[kind as string];
  const day = field === undefined ? undefined : filing?.[field as 'formSubmittedOn'];
  return typeof day === 'string' ? [`/filing/${field}`, day] : undefined;
};

const verdictOf = (
  kind: FilingPaperKind,
  institution: Institution,
  options: FilingCheckOptions,
): readonly [Verdict, readonly string[]] => {
  const documents = institution.filing?.documents;
  const day = fieldDay(kind, institution);
  const own = (documents ?? [])
    .map((document, at) => ({ document, at }))
    .filter(({ document }) => document.kind === kind);
  const pointers = own.map(({ at }) => `/filing/documents/${at}`);
  const judged = [
    ...own.map(({ document }) => judge(kind, document, options)),
    ...(day === undefined ? [] : [judge(kind, { submittedOn: day[1] }, options)]),
  ];
  const found = best(judged);
  const places = [...pointers, ...(day === undefined ? [] : [day[0]])];
  if (found?.[0] === 'pass' || found?.[0] === 'unknown') return [found, places];
  // what is not read may be the paper, or a newer one
  if (documents === undefined || documents === null)
    return [
      found === undefined ? ['unknown', 'list-missing'] : ['unknown', found[1]],
      [...places, '/filing/documents'],
    ];
  if (partial(options.unknowns) || documents.some((document) => document.kind == null))
    return [
      ['unknown', 'may-be-among-unread'],
      [...places, '/filing/documents'],
    ];
  return [found ?? ['fail', 'absent'], places.length > 0 ? places : ['/filing/documents']];
};

/** Whether meals ask for a licence; brought-in meals leave it open. */
const servesMeals = ({ meals, filing }: Institution): Required => {
  const [mode, kinds] = [meals?.mode, filing?.serviceKinds];
  if (mode === 'own') return 'yes';
  if (mode !== 'none' || kinds == null) return 'unknown';
  return kinds.includes('meals') ? 'yes' : 'no';
};

/** The findings on every paper of a filing. */
export const paperFindings = (
  institution: Institution,
  options: FilingCheckOptions,
): readonly FilingFinding[] => {
  const { kind } = institution;
  const home: Required = kind === 'home-based' ? 'yes' : kind == null ? 'unknown' : 'no';
  const scan: Required = home === 'no' ? 'yes' : 'unknown';
  const meals = servesMeals(institution);
  const food: Required = home === 'no' || meals === 'no' ? meals : 'unknown';
  const consentBasis = [homeBased('on dwellings; article not read', 'N176', 'secondary')];
  const asked: readonly (readonly [FilingPaperKind, Required, readonly RegistrationBasis[]])[] = [
    ...(home === 'yes' ? homeBasedPapers : filledIn).map(
      (paper) => [paper.kind as FilingPaperKind, 'yes', paper.basis] as const,
    ),
    ...scans.map((paper) => [paper.kind as FilingPaperKind, scan, paper.basis] as const),
    ['food-licence', food, foodLicence.basis],
    ['owners-consent', home, consentBasis],
  ];
  return asked.map(([paper, required, basis]) => {
    if (required === 'no') return findingOf(paper, ['not-applicable', 'not-required'], [], basis);
    const [verdict, pointers] = verdictOf(paper, institution, options);
    // a scan that is there is good whoever asks for it; the last two may not be asked for at all
    const optional = paper === 'food-licence' || paper === 'owners-consent';
    const doubtful = required === 'unknown' && (optional || verdict[0] === 'fail');
    return findingOf(paper, doubtful ? ['unknown', 'requirement-unknown'] : verdict, pointers, basis);
  });
};
