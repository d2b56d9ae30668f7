/** Legal form of the body, with the codes of the institution record. */
export type LegalForm =
  | 'public-institution'
  | 'social-service-body'
  | 'limited-company'
  | 'joint-stock-company'
  | 'company-branch'
  | 'partnership'
  | 'sole-proprietorship'
  | 'individual-business'
  | 'none'
  | 'other';

/** Authority that registers the body. */
export type NameRegistrar = 'market' | 'civil-affairs' | 'staffing';

/** What is known of the body whose name is checked. What is left out stays open and never makes a breach. */
export interface NameContext {
  /** Without it the form words of the name decide, and where they do not, both enterprises and civil-affairs bodies count. */
  readonly legalForm?: LegalForm | undefined;
  /** Used where the legal form is not known. */
  readonly registrar?: NameRegistrar | undefined;
  /** Six-digit code of the seat (GB/T 2260), or of the registrar of a zone; a code of no province counts as none. */
  readonly seat?: string | undefined;
  /** Scope of activity or business scope 业务范围 / 经营范围. */
  readonly scope?: string | undefined;
  /** True for a name that is registered already; false, the default, for one that is proposed. */
  readonly existing?: boolean | undefined;
  /** Day (ISO) on which an existing name was registered. */
  readonly registeredOn?: string | undefined;
  /** Day (ISO) of the check; the day of the register of instruments by default. No clock is read. */
  readonly asOf?: string | undefined;
  /** Home-based childcare point 家庭托育点. */
  readonly homeBased?: boolean | undefined;
  /** Whether the enterprise works across provinces and may leave out the division. */
  readonly crossProvince?: boolean | undefined;
  /** Whether it is a group of several industries and may leave out the industry word. */
  readonly multiIndustry?: boolean | undefined;
  /** Whether it is foreign-invested and uses the trade name of its investor. */
  readonly foreignInvested?: boolean | undefined;
  /** Whether it is the holding company of a group. */
  readonly holding?: boolean | undefined;
  /** Registered name of the parent, for a branch. */
  readonly parentName?: string | undefined;
}
