import type { Body } from '../bodies.js';
import type { Founder, RouteFacts } from './types.js';

/** Forms that only a market regulator registers. */
const enterpriseForms: ReadonlySet<NonNullable<Founder['legalForm']>> = new Set([
  'limited-company',
  'joint-stock-company',
  'company-branch',
  'partnership',
  'sole-proprietorship',
  'individual-business',
]);

/** Where a founder registers, as far as the rows say; a reason where they do not. */
export type Routing =
  | { readonly kind: 'staffing' | 'civil' | 'market' }
  | { readonly kind: 'missing'; readonly needs: readonly ('legalForm' | 'forProfit')[] }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'no-row' };

/** The routing of the registration and filing measures, art. 4, by form and profit. */
export const routingOf = ({ kind, legalForm, forProfit }: Founder): Routing => {
  if (kind === 'kindergarten-nursery-class') return { kind: 'no-row' };
  const form = legalForm ?? undefined;
  if (kind === 'home-based') {
    if (forProfit === true)
      return form === 'social-service-body' || form === 'public-institution'
        ? { kind: 'contradiction' }
        : { kind: 'market' };
    return forProfit === false ? { kind: 'no-row' } : { kind: 'missing', needs: ['forProfit'] };
  }
  if (form === 'public-institution')
    return forProfit === true ? { kind: 'contradiction' } : { kind: 'staffing' };
  if (form === 'social-service-body')
    return forProfit === true ? { kind: 'contradiction' } : { kind: 'civil' };
  if (forProfit === true) return { kind: 'market' };
  if (form !== undefined && enterpriseForms.has(form))
    return forProfit === false ? { kind: 'no-row' } : { kind: 'missing', needs: ['forProfit'] };
  if (forProfit === false)
    return form === undefined ? { kind: 'missing', needs: ['legalForm'] } : { kind: 'no-row' };
  return { kind: 'missing', needs: form === undefined ? ['legalForm', 'forProfit'] : ['forProfit'] };
};

/** Bodies that may be the registrar; never empty. */
export const registrarsOf = ({ founder, nanjing, plan }: RouteFacts): readonly [Body, ...Body[]] => {
  // the plan of Nanjing names the approval bureau beside civil affairs and market regulation
  const bureau: readonly Body[] = nanjing === true && plan === 'applies' ? ['approval-bureau'] : [];
  const routing = routingOf(founder);
  if (routing.kind === 'staffing') return ['staffing-office'];
  if (routing.kind === 'civil') return ['civil-affairs', ...bureau];
  if (routing.kind === 'market') return ['market-regulation', ...bureau];
  if (founder.forProfit === false && founder.legalForm == null)
    return ['staffing-office', 'civil-affairs', ...bureau];
  return ['staffing-office', 'civil-affairs', 'market-regulation', ...bureau];
};
