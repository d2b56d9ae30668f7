import { classKinds } from './classes.js';
import { code, count, date, group, list, number, yesNo } from './field.js';
import { serviceModes } from './organisation.js';

const fee = group('FeeItem', 'A fee.', {
  kind: code(
    '收费项目',
    'Kind',
    {
      care: ['保育费（托育费）', 'Care'],
      meals: ['伙食费', 'Meals'],
      registration: ['报名费', 'Registration'],
      deposit: ['押金', 'Deposit'],
      materials: ['用品费', 'Materials'],
      'extra-care': ['延时服务费', 'Extra hours'],
      bus: ['车辆接送费', 'Bus'],
      other: ['其他', 'Other'],
    },
    'What it is for.',
    { sensitivity: 'public' },
  ),
  classKind: code('班级类型', 'For kind of class', classKinds, 'Of a fee for one kind of class only.', {
    sensitivity: 'public',
  }),
  mode: code('服务形式', 'Service mode', serviceModes, 'Of a fee for one mode only.', {
    sensitivity: 'public',
  }),
  amount: number('金额', 'Amount', 'yuan', 'For one child and one period.', { sensitivity: 'public' }),
  period: code(
    '计费周期',
    'Period',
    {
      month: ['月', 'Month'],
      day: ['天', 'Day'],
      hour: ['小时', 'Hour'],
      term: ['学期', 'Term'],
      once: ['一次', 'Once'],
    },
    'What the amount is for.',
    { sensitivity: 'public' },
  ),
  validFrom: date('执行日期', 'Valid from', 'First day.', { sensitivity: 'public' }),
  agreedWithAuthority: yesNo('与主管部门议定', 'Agreed with the authority', 'Inclusive institutions.'),
});

/** Fees and prepayment. */
export const fees = group('Fees', 'Fees and prepayment.', {
  items: list('收费项目', 'Fees', fee, 'All fees in force.', { sensitivity: 'public' }),
  published: yesNo('收费公示', 'Fees published', 'WS/T 821 10.4; Management art. 15.'),
  chargesBeyondPublished: yesNo('公示外收费', 'Charges beyond the list', 'Fees that were not published.'),
  prepaid: yesNo('预收费', 'Prepayment', 'Fees are taken in advance.'),
  prepaidMonths: number('预收月数', 'Months prepaid', 'month', 'Longest.'),
  prepaidBalance: number('预收费余额', 'Prepaid balance', 'yuan', 'Not yet used up.'),
  fundsSupervised: yesNo('预收资金监管', 'Prepayment under supervision', 'Bank or other custody.'),
  refundRule: yesNo('退费办法', 'Refund rule', 'A written rule holds.'),
  refundProRata: yesNo('按剩余服务退费', 'Refund pro rata', '法释〔2025〕4号 art. 15-22.'),
  coolingOffDays: count('无理由退费天数', 'Refund without reason', 'day', '法释〔2025〕4号 art. 14.'),
  usageRecords: yesNo('留存合同和消费记录', 'Usage records kept', '法释〔2025〕4号 art. 25.'),
  monthlyCareFee: number('月保育费', 'Monthly care fee', 'yuan', 'Full day, highest.', {
    sensitivity: 'public',
  }),
  localIncome: number(
    '当地人均可支配收入（月）',
    'Local income a month',
    'yuan',
    'Disposable, last year; for fee caps that a caller supplies.',
  ),
});
