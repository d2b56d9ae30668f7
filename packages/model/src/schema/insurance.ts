import { code, count, date, group, list, number, text } from './field.js';

/** Insurance. */
export const insurance = list(
  '保险',
  'Insurance',
  group('InsurancePolicy', 'An insurance policy.', {
    kind: code(
      '险种',
      'Kind',
      {
        'childcare-liability': ['托育机构责任险', 'Childcare-institution liability'],
        accident: ['婴幼儿意外伤害险', 'Accident'],
        'food-safety': ['食品安全责任险', 'Food safety liability'],
        employer: ['雇主责任险', 'Employer’s liability'],
        fire: ['火灾公众责任险', 'Fire public liability'],
        other: ['其他', 'Other'],
      },
      'WS/T 821 9.7.1.',
    ),
    insurer: text('保险公司', 'Insurer', 'As printed.'),
    number: text('保单号', 'Number', 'As printed.'),
    from: date('保险期起', 'From', 'First day.'),
    to: date('保险期止', 'To', 'Last day.'),
    persons: count('承保人数', 'Persons covered', 'person', 'Children or staff covered.'),
    sumInsured: number('每人保额', 'Sum for each', 'yuan', 'For one person.'),
  }),
  'Policies. WS/T 821 9.7.1.',
  { labelField: '/kind' },
);
