import { code, date, group, one, text } from './field.js';

const lease = group('Lease', 'A lease.', {
  start: date('租期起', 'Lease start', 'First day of the lease. Setup Standard art. 7.'),
  end: date('租期止', 'Lease end', 'Last day of the lease. Setup Standard art. 7.'),
});

/** The site. */
export const site = group('Site', 'Where the institution is.', {
  divisionCode: text('行政区划代码', 'Division code', 'Six digits of GB/T 2260.', { sensitivity: 'public' }),
  address: text('地址', 'Address', 'Address as registered.', { sensitivity: 'public' }),
  tenure: code(
    '场地权属',
    'Tenure',
    {
      owned: ['自有', 'Owned'],
      leased: ['租赁', 'Leased'],
      'free-use': ['无偿使用', 'Used free of charge'],
      other: ['其他', 'Other'],
    },
    'By what right the site is used. Setup Standard art. 7.',
  ),
  lease: one('租赁', 'Lease', lease, 'The lease in force.'),
});
