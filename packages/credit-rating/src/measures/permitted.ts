import type { Texts } from '@tuoyu/core';
import { findInstrument, type Instrument, statusOn } from '@tuoyu/instruments';
import type { CreditStatus, RecordStatus } from '../assess/types.js';
import type { LastDay } from '../periods/types.js';
import { severities } from '../records/types.js';
import { both } from '../texts.js';
import type {
  CreditMeasure,
  MeasureDoubt,
  MeasureList,
  MeasureRefusal,
  OpenMeasure,
  PermittedMeasures,
  RefusedMeasure,
} from './types.js';

const refusals: { readonly [R in MeasureRefusal]: RefusedMeasure['reasons'][number]['message'] } = {
  'no-ground': both('没有该措施所针对的有效记录', 'there is no live record of the kind that it answers'),
  disproportionate: both(
    '超过记录的失信程度，过惩不当',
    'it is graver than the record: its basis allows it only from a higher severity',
  ),
  'not-listed': both('不在措施清单中', 'the list has no such entry'),
  'list-not-in-force': both('所列清单当日无效', 'the list is not in force on the day'),
  'basis-not-in-force': both('依据当日无效', 'the basis is not in force on the day'),
  'basis-too-low': both(
    '依据不是法律法规或者中央政策',
    'the basis is neither a law or regulation nor central policy',
  ),
  'draft-basis': both('草案不是依据', 'a draft is no basis'),
};

const doubts: { readonly [D in MeasureDoubt]: OpenMeasure['doubts'][number]['message'] } = {
  'list-not-supplied': both(
    '没有提供清单，不能核对',
    'the list was not supplied, so the entry can not be checked',
  ),
  'ground-uncertain': both('记录是否有效不能确定', 'whether the record is live can not be told'),
  'severity-unknown': both('失信程度不知道', 'the severity is not known'),
  'basis-uncertain': both(
    '依据当日是否有效没有查到',
    'whether the basis is in force on the day is in no source',
  ),
  'basis-perhaps-too-low': both(
    '这一级文件能否单独作为惩戒依据没有查到',
    'whether a text of this rank is enough for a punishment is in no source',
  ),
};

const carriers: readonly string[] = [
  'law',
  'administrative-regulation',
  'local-regulation',
  'judicial-interpretation',
];

/** Whether a text can carry a measure; undefined where no source says. */
type Carries = boolean | 'draft' | undefined;

const isCentral = (issuer: Texts): boolean => /^(?:国务院|中共中央)/u.test(issuer['zh-CN']);

/**
 * Forms of text that can carry a measure (row L247): a punishment needs a law, a regulation or central policy. Whether an
 * order of a ministry is enough for one no source says. A plan or norm of a place is none, and a draft never is.
 */
const carries = ({ kind, place, issuers }: Instrument, direction: CreditMeasure['direction']): Carries => {
  if (kind === 'draft') return 'draft';
  if (carriers.includes(kind)) return true;
  const punishes = direction === 'punishment';
  if (kind === 'ministerial-order') return punishes ? undefined : true;
  if (kind !== 'policy-document' || place !== undefined) return false;
  if (!punishes || issuers.some(isCentral)) return true;
  return issuers.length === 0 ? undefined : false;
};

interface Verdict {
  readonly refusals: readonly MeasureRefusal[];
  readonly doubts: readonly MeasureDoubt[];
}

const basisVerdict = ({ legalBasis, direction }: CreditMeasure, day: string): Verdict => {
  const each = legalBasis.map(({ instrument }): Verdict => {
    const found = findInstrument(instrument);
    const able = found === undefined ? false : carries(found, direction);
    if (found === undefined || able === false) return { refusals: ['basis-too-low'], doubts: [] };
    if (able === 'draft') return { refusals: ['draft-basis'], doubts: [] };
    const status = statusOn(found, day);
    if (status === 'ended' || status === 'pending' || status === 'draft')
      return { refusals: ['basis-not-in-force'], doubts: [] };
    return {
      refusals: [],
      doubts: [
        ...(able === undefined ? (['basis-perhaps-too-low'] as const) : []),
        ...(status === 'in-force' ? [] : (['basis-uncertain'] as const)),
      ],
    };
  });
  // one basis that carries it is enough
  return (
    each.find((one) => one.refusals.length + one.doubts.length === 0) ??
    each.find((one) => one.refusals.length === 0) ??
    (each[0] as Verdict)
  );
};

const listVerdict = (
  { listReference }: CreditMeasure,
  lists: readonly MeasureList[],
  day: string,
): Verdict => {
  const list = lists.find(({ id }) => id === listReference.list);
  if (list === undefined) return { refusals: [], doubts: ['list-not-supplied'] };
  if (day < list.from || (list.to !== undefined && day > list.to))
    return { refusals: ['list-not-in-force'], doubts: [] };
  return list.entries.includes(listReference.entry)
    ? { refusals: [], doubts: [] }
    : { refusals: ['not-listed'], doubts: [] };
};

const standsFor = ({ direction }: CreditMeasure, record: RecordStatus): 'yes' | 'maybe' | 'no' => {
  if (direction === 'punishment')
    return record.direction === 'negative' || record.direction === 'open' ? record.live : 'no';
  const gone = ['repaired', 'expired', 'withdrawn'].includes(record.state);
  return record.direction !== 'positive' || gone ? 'no' : record.doubts.length > 0 ? 'maybe' : 'yes';
};

interface Ground extends Verdict {
  readonly records: readonly RecordStatus[];
}

const groundVerdict = (measure: CreditMeasure, status: CreditStatus): Ground => {
  const { kinds, fromSeverity } = measure.ground;
  const ofKind = status.records.filter(({ kind }) => kinds.includes(kind));
  const standing = ofKind
    .map((record) => ({ record, stands: standsFor(measure, record) }))
    .filter(({ stands }) => stands !== 'no');
  if (standing.length === 0) return { refusals: ['no-ground'], doubts: [], records: [] };
  const heavy = ({ severity }: RecordStatus): boolean | undefined =>
    fromSeverity === undefined
      ? true
      : severity === null
        ? undefined
        : severities.indexOf(severity) >= severities.indexOf(fromSeverity);
  const sure = standing.filter(({ record, stands }) => stands === 'yes' && heavy(record) === true);
  if (sure.length > 0) return { refusals: [], doubts: [], records: sure.map(({ record }) => record) };
  const perhaps = standing.filter(({ record }) => heavy(record) !== false);
  if (perhaps.length === 0) return { refusals: ['disproportionate'], doubts: [], records: [] };
  const open = new Set<MeasureDoubt>();
  for (const { record, stands } of perhaps) {
    if (stands === 'maybe') open.add('ground-uncertain');
    if (heavy(record) === undefined) open.add('severity-unknown');
  }
  return { refusals: [], doubts: [...open].sort(), records: [] };
};

const endOf = (records: readonly RecordStatus[]): LastDay | null => {
  const ends = records.map(({ sureUntil }) => sureUntil);
  if (ends.includes('no-end')) return 'no-end';
  return (
    ends.filter((end) => end !== null).sort()[ends.length - 1] ?? ends.find((end) => end !== null) ?? null
  );
};

/** How {@link permittedMeasures} checks. */
export interface MeasureOptions {
  /** Lists of measures as published; the sources here have none of their entries. */
  readonly lists?: readonly MeasureList[] | undefined;
}

/**
 * Which measures of a register may be taken about a status, which are refused by name and why, and of which it can not be
 * told. A measure needs a live record of its kind and severity, a legal basis in force that can carry it, and an entry in a
 * list in force; nobody may add to these. A grade alone permits nothing.
 */
export const permittedMeasures = (
  status: CreditStatus,
  register: readonly CreditMeasure[],
  { lists = [] }: MeasureOptions = {},
): PermittedMeasures => {
  const permitted: PermittedMeasures['permitted'][number][] = [];
  const refused: RefusedMeasure[] = [];
  const open: OpenMeasure[] = [];
  for (const measure of [...register].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const ground = groundVerdict(measure, status);
    const all = [ground, listVerdict(measure, lists, status.asOf), basisVerdict(measure, status.asOf)];
    const no = all.flatMap((one) => one.refusals);
    const maybe = all.flatMap((one) => one.doubts);
    const { id, title } = measure;
    if (no.length > 0)
      refused.push({ measure: id, title, reasons: no.map((code) => ({ code, message: refusals[code] })) });
    else if (maybe.length > 0)
      open.push({ measure: id, title, doubts: maybe.map((code) => ({ code, message: doubts[code] })) });
    else
      permitted.push({
        measure,
        grounds: ground.records.map((record) => record.id).sort(),
        until: measure.direction === 'incentive' ? null : endOf(ground.records),
      });
  }
  return { asOf: status.asOf, permitted, refused, open };
};
