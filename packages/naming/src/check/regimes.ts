import { foldName } from '../fold/fold.js';
import { formKind } from '../lexicon/forms.js';
import type { NameReading } from '../parse/types.js';
import type { LegalForm, NameContext } from './context.js';
import type { Regime } from './facts.js';

/** A body of law with the legal form that it is applied for. */
export interface Applied {
  readonly regime: Regime;
  readonly legalForm: LegalForm | undefined;
}

const byForm = (legalForm: LegalForm): Regime | undefined => {
  if (legalForm === 'public-institution') return 'public';
  if (legalForm === 'social-service-body') return 'civil';
  return legalForm === 'none' || legalForm === 'other' ? undefined : 'enterprise';
};

const saidByName = (reading: NameReading): LegalForm | undefined => {
  const form = foldName(reading.parts.form ?? '');
  const kind = formKind(form);
  if (kind === 'partnership') return 'partnership';
  if (kind !== 'company') return undefined;
  if (reading.branch !== null) return 'company-branch';
  return form.startsWith('股份') ? 'joint-stock-company' : 'limited-company';
};

/**
 * The bodies of law under which a name is judged. Where neither context nor form word tells, both the law of enterprises
 * and that of civil-affairs bodies; public institutions only when the context says so.
 */
export const regimesOf = (reading: NameReading, context: NameContext): readonly Applied[] => {
  const { legalForm, registrar } = context;
  const known = legalForm === undefined ? undefined : byForm(legalForm);
  if (known !== undefined) return [{ regime: known, legalForm }];
  if (registrar === 'civil-affairs') return [{ regime: 'civil', legalForm: 'social-service-body' }];
  if (registrar === 'staffing') return [{ regime: 'public', legalForm: 'public-institution' }];
  const said = saidByName(reading);
  if (registrar === 'market' || said !== undefined) return [{ regime: 'enterprise', legalForm: said }];
  return [
    { regime: 'enterprise', legalForm: undefined },
    { regime: 'civil', legalForm: 'social-service-body' },
  ];
};
