import { parseDay, type Texts } from '@tuoyu/core';
import { type CreditBasis, privacyLaw } from '../cite.js';
import { requireDay } from '../day.js';
import { both } from '../texts.js';
import { staffStateOn } from './checks.js';
import type { StaffMember, StaffState, YearlyCount } from './types.js';

/** Bases on which data of people may be handled; Personal Information Protection Law article 13 (row L273). */
export const handlingBases = {
  consent: both('取得个人同意', 'consent of the person'),
  'contract-or-hr': both('订立、履行合同或者人力资源管理所必需', 'a contract, or rules of human resources'),
  'legal-duty': both('履行法定职责或者法定义务所必需', 'a duty of law'),
  emergency: both('应对突发事件或者紧急情况', 'an emergency'),
  news: both('为公共利益实施新闻报道', 'news in the public interest'),
  'public-data': both('合理处理已公开的信息', 'data that are public'),
  law: both('法律、行政法规规定的其他情形', 'another case of the law'),
} as const satisfies { readonly [basis: string]: Texts };

/** A basis of handling. */
export type HandlingBasis = keyof typeof handlingBases;

/** What access may be asked for. Hiring checks are for hiring, the yearly check and what an authority asks. */
export type AccessPurpose = 'hiring' | 'yearly-check' | 'inspection' | 'request-of-the-person';

const purposes: readonly AccessPurpose[] = ['hiring', 'yearly-check', 'inspection', 'request-of-the-person'];

/** A request for the data of a member. Everything is asked; what is missing refuses it. */
export interface AccessRequest {
  readonly purpose: AccessPurpose;
  readonly basis: HandlingBasis;
  /** Last ISO day until which what is seen is kept. */
  readonly retainUntil: string;
  /** Role of who asks; no name. */
  readonly by: string;
  /** ISO day of the access. */
  readonly on: string;
  /** What is shown unmasked; nothing without it. */
  readonly reveal?: readonly 'key'[] | undefined;
  /** The data go to another handler. */
  readonly handedOn?: boolean | undefined;
  /** Separate consent of the person, needed when data are handed on. */
  readonly separateConsent?: boolean | undefined;
}

/** Why access is refused. */
export type AccessRefusal =
  | 'no-purpose'
  | 'no-basis'
  | 'no-retention'
  | 'retention-over'
  | 'no-role'
  | 'no-separate-consent';

/** An entry of the log; it holds nothing of the person but the masked label. */
export interface AccessLogEntry {
  readonly on: string;
  readonly by: string;
  readonly subject: string;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly retainUntil: string | null;
  readonly revealed: readonly string[];
  readonly outcome: 'granted' | AccessRefusal;
}

/** Where accesses are written down. Every access is, refused ones too, before anything is shown. */
export interface AccessLog {
  /** Writes an access down; a log that throws stops the access. */
  readonly append: (entry: AccessLogEntry) => void;
}

/** A member as shown: by role and position, with the key masked unless it was asked for. */
export interface StaffView {
  readonly label: string;
  readonly key: string | { readonly masked: true };
  readonly state: StaffState;
  readonly retainUntil: string;
}

/** What an access gives. */
export type StaffAccess =
  | { readonly granted: true; readonly view: StaffView }
  | {
      readonly granted: false;
      readonly refusal: AccessRefusal;
      readonly message: Texts;
      readonly basis: CreditBasis;
    };

const refusals: { readonly [R in AccessRefusal]: readonly [Texts, CreditBasis] } = {
  'no-purpose': [both('没有说明目的', 'no purpose is named'), privacyLaw('art. 5, 6', 'L272')],
  'no-basis': [both('没有说明处理依据', 'no basis is named'), privacyLaw('art. 13', 'L273')],
  'no-retention': [both('没有说明保存期限', 'no retention is named'), privacyLaw('art. 19', 'L272')],
  'retention-over': [
    both('保存期限早于访问日', 'the retention ends before the access'),
    privacyLaw('art. 19', 'L272'),
  ],
  'no-role': [both('没有说明由谁访问', 'no role is named'), privacyLaw('art. 5, 6', 'L272')],
  'no-separate-consent': [
    both('向他人提供须取得单独同意', 'handing data on needs separate consent'),
    privacyLaw('art. 23', 'L274'),
  ],
};

const filled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const refusalOf = (request: Partial<AccessRequest>): AccessRefusal | undefined => {
  const { purpose, basis, retainUntil, by, on, handedOn, separateConsent } = request;
  if (!filled(by)) return 'no-role';
  if (purpose === undefined || !purposes.includes(purpose)) return 'no-purpose';
  if (basis === undefined || !Object.hasOwn(handlingBases, basis)) return 'no-basis';
  if (!filled(retainUntil) || parseDay(retainUntil) === undefined) return 'no-retention';
  if (retainUntil < (on ?? '')) return 'retention-over';
  return handedOn === true && separateConsent !== true ? 'no-separate-consent' : undefined;
};

/** How a member is named: by role and position, never by name. */
export const staffLabel = ({ role, position }: Pick<StaffMember, 'role' | 'position'>): string =>
  position === null ? role : `${role} (${position})`;

/**
 * Opens the data of a member for a named purpose, on a named basis, with a retention; each of them missing refuses the
 * access. Every access is logged first. The key is masked unless `reveal` names it. Throws a `CreditError` when `on` is no
 * day.
 */
export const accessStaff = (
  member: StaffMember,
  request: Partial<AccessRequest> & Pick<AccessRequest, 'on'>,
  log: AccessLog,
  options: { readonly yearly?: YearlyCount | undefined } = {},
): StaffAccess => {
  requireDay('on', request.on);
  const refusal = refusalOf(request);
  const label = staffLabel(member);
  const reveal = request.reveal ?? [];
  log.append({
    on: request.on,
    by: request.by ?? '',
    subject: label,
    purpose: request.purpose ?? null,
    basis: request.basis ?? null,
    retainUntil: request.retainUntil ?? null,
    revealed: refusal === undefined ? reveal : [],
    outcome: refusal ?? 'granted',
  });
  if (refusal !== undefined) {
    const [message, basis] = refusals[refusal];
    return { granted: false, refusal, message, basis };
  }
  return {
    granted: true,
    view: {
      label,
      key: reveal.includes('key') ? member.key : { masked: true },
      state: staffStateOn(member, { asOf: request.on, ...options }),
      retainUntil: request.retainUntil as string,
    },
  };
};
