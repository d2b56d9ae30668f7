import { codes, date, group, number, yesNo } from './field.js';

/** The service agreement that the institution uses. */
export const contracts = group('Contracts', 'Service agreements with guardians.', {
  modelAdoptedOn: date('合同文本制定日期', 'Form adopted on', 'Day of the form in use.'),
  officialModel: yesNo('使用示范文本', 'Official model used', 'Model contract of the authorities.'),
  fields: codes(
    '合同内容',
    'Contents',
    {
      duties: ['双方责任', 'Duties'],
      rights: ['双方权利', 'Rights'],
      services: ['服务项目', 'Services'],
      fees: ['收费标准', 'Fees'],
      disputes: ['争议纠纷处理', 'Disputes'],
      refunds: ['退费办法', 'Refunds'],
      breach: ['违约责任', 'Breach'],
      safety: ['安全责任', 'Safety'],
      health: ['健康约定', 'Health'],
      data: ['信息保护', 'Data'],
    },
    'The first five: Management art. 10.',
  ),
  signedShare: number('协议签订率', 'Children with agreement', 'percent', 'Management art. 10.', {
    max: 100,
  }),
  noRefundTerm: yesNo('含不退费条款', 'No-refund term', '法释〔2025〕4号 art. 9.'),
  unilateralChangeTerm: yesNo('含单方变更条款', 'One-sided change term', '法释〔2025〕4号 art. 9.'),
  liabilityExcluded: yesNo('含免责条款', 'Liability excluded', '法释〔2025〕4号 art. 9.'),
  burdensomeDisputes: yesNo('含加重争议解决负担条款', 'Burdensome dispute term', '法释〔2025〕4号 art. 9.'),
});
