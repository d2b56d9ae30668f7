import type { ConsistencyCheck } from './records.js';

const nonProfit = ['public-institution', 'social-service-body'];
const forProfit = [
  'limited-company',
  'joint-stock-company',
  'company-branch',
  'partnership',
  'sole-proprietorship',
  'individual-business',
];

/** A legal form that can not go with the stated purpose of profit. */
export const legalFormAndProfit: ConsistencyCheck<'legal-form-contradicts'> = (institution) => {
  const { legalForm, forProfit: profit } = institution;
  if (typeof legalForm !== 'string' || typeof profit !== 'boolean') return [];
  if (!(profit ? nonProfit : forProfit).includes(legalForm)) return [];
  const expected = profit ? 'a for-profit form' : 'a non-profit form';
  return [
    {
      pointer: '/legalForm',
      code: 'legal-form-contradicts',
      found: legalForm,
      expected,
      related: ['/forProfit'],
    },
  ];
};
