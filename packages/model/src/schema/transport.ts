import { count, date, group, list, yesNo } from './field.js';

const bus = group('Bus', 'A bus that carries children.', {
  inspectedOn: date('最近检查日期', 'Inspected on', 'Minors Protection Law art. 36.'),
  seats: count('核载人数', 'Seats', 'person', 'As approved.'),
  childSeats: yesNo('配备儿童座椅', 'Child seats', 'Injury guide 2021.'),
  attendant: yesNo('配备照管人员', 'Attendant', 'Minors Protection Law art. 36.'),
  driverTrained: yesNo('驾驶人经培训', 'Driver trained', 'Minors Protection Law art. 36.'),
  permitted: yesNo('取得校车使用许可', 'Permitted', 'Where the law asks for it.'),
});

/** Transport of children. */
export const transport = group('Transport', 'Transport of children.', {
  used: yesNo('使用车辆接送', 'Buses used', 'Minors Protection Law art. 36.'),
  safetySystem: yesNo('用车安全制度', 'Bus safety system', 'Minors Protection Law art. 36.'),
  buses: list('车辆', 'Buses', bus, 'All buses.'),
});
