/** Format of the record of an inspection. */
export const INSPECTION_FORMAT = 'tuoyu-inspection/1';

/** What the officers found of one rule and subject. */
export interface OnSiteResult {
  readonly rule: string;
  /** The class, room or person; empty for the whole institution. */
  readonly pointer: string;
  readonly result: 'met' | 'not-met' | 'not-checked' | 'not-applicable';
  readonly note?: string;
  /** Number of a photograph or paper. */
  readonly evidence?: string;
}

/** An order to put things right. */
export interface CorrectionOrder {
  readonly on: string;
  /** Last day; left out where the order sets none. */
  readonly due?: string;
  readonly documentNumber?: string;
  /** Rules that it is about. */
  readonly rules: readonly string[];
}

/** A second look at what was ordered. */
export interface Recheck {
  readonly on: string;
  readonly results: readonly OnSiteResult[];
}

/** A penalty as decided; never concluded from results. */
export interface InspectionPenalty {
  readonly decidedOn: string;
  readonly kinds: readonly (
    | 'warning'
    | 'circulated-criticism'
    | 'fine'
    | 'confiscation'
    | 'closure'
    | 'business-restricted'
    | 'job-ban'
    | 'downgrade'
    | 'licence-suspended'
    | 'licence-revoked'
    | 'other'
  )[];
  readonly fineYuan?: number;
  readonly procedure?: 'summary' | 'ordinary';
  /** As the sector department graded it; never derived from the fine. */
  readonly severity?: 'minor' | 'general' | 'serious';
  readonly documentNumber: string;
  readonly authority: string;
  readonly legalBasis: readonly { readonly text: string; readonly clause?: string }[];
  /** Day on which the penalty was published. */
  readonly publishedOn?: string;
}

/** An inspection from the visit to its publication (双随机、一公开). */
export interface InspectionRecord {
  readonly format: typeof INSPECTION_FORMAT;
  readonly id: string;
  /** Key of the institution. */
  readonly institution: string;
  readonly date: string;
  readonly method: 'double-random' | 'routine' | 'special' | 'complaint' | 'recheck';
  readonly body:
    | 'health'
    | 'fire'
    | 'police'
    | 'market'
    | 'civil-affairs'
    | 'education'
    | 'construction'
    | 'joint'
    | 'other';
  readonly level?: 'county' | 'city' | 'province' | 'national';
  /** Officers by the ids of the draw, never names. */
  readonly officers: readonly string[];
  /** The draw that it comes from. */
  readonly draw?: { readonly input: string; readonly seed: string };
  readonly results: readonly OnSiteResult[];
  readonly order?: CorrectionOrder;
  /** Day on which the institution reported that all is corrected. */
  readonly correctedOn?: string;
  readonly recheck?: Recheck;
  readonly penalty?: InspectionPenalty;
  /** Publication of the result. */
  readonly publication?: { readonly on: string; readonly url?: string };
  readonly documentNumber?: string;
}
