import type { DecidingField } from '@tuoyu/credit-rating';
import type { InspectionRecord } from './types.js';

/** A record of a file of credit records, as `parseCreditRecords` of `@tuoyu/credit-rating` reads it. */
export interface PenaltyCreditRecord {
  readonly id: string;
  readonly kind: 'penalty';
  readonly decidedBy: { readonly name: string; readonly field: DecidingField };
  readonly document: string;
  readonly decidedOn: string;
  readonly severity?: 'minor' | 'general' | 'serious';
  readonly legalBasis: readonly { readonly text: string; readonly clause?: string }[];
  readonly penalty: {
    readonly kinds: readonly string[];
    readonly procedure?: 'summary' | 'ordinary';
    readonly fineYuan?: number;
  };
  readonly published: { readonly shown: true; readonly on: string };
  readonly state: 'active';
  readonly history: readonly [];
}

const fields: { readonly [B in InspectionRecord['body']]: DecidingField } = {
  health: 'health',
  fire: 'fire',
  police: 'police',
  market: 'market-regulation',
  'civil-affairs': 'civil-affairs',
  education: 'education',
  construction: 'other',
  joint: 'other',
  other: 'other',
};

/**
 * The credit record of a published penalty. Null where there is no penalty or it is not published: results and orders
 * are no credit data, for no decision stands behind them.
 */
export const creditRecordOf = ({ id, body, penalty }: InspectionRecord): PenaltyCreditRecord | null => {
  if (penalty?.publishedOn === undefined) return null;
  const { kinds, procedure, fineYuan, severity, authority, documentNumber, decidedOn, legalBasis } = penalty;
  return {
    id: `${id}/penalty`,
    kind: 'penalty',
    decidedBy: { name: authority, field: fields[body] },
    document: documentNumber,
    decidedOn,
    ...(severity === undefined ? {} : { severity }),
    legalBasis,
    penalty: {
      kinds,
      ...(procedure === undefined ? {} : { procedure }),
      ...(fineYuan === undefined ? {} : { fineYuan }),
    },
    published: { shown: true, on: penalty.publishedOn },
    state: 'active',
    history: [],
  };
};
