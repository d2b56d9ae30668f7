import { date, group, number, yesNo } from './field.js';

/** Electricity and charging. */
export const electricity = group('Electricity', 'Electricity and charging.', {
  wiringInConduit: yesNo('电线穿管敷设', 'Wiring in conduit', 'WS/T 870 9.4.'),
  jointsByTerminals: yesNo('接线端子连接', 'Joints by terminals', 'WS/T 870 9.4.'),
  extensionsChained: yesNo('插线板串接', 'Extensions chained', 'WS/T 870 9.4.'),
  adHocWiring: yesNo('私拉乱接电线', 'Ad-hoc wiring', 'WS/T 870 9.5.'),
  wiringOnCombustibles: yesNo('线路设于可燃游乐设施或装饰上', 'Wiring on combustibles', 'WS/T 870 9.5.'),
  heaterCircuitsProtected: yesNo('电热设备回路有保护', 'Heater circuits protected', 'WS/T 870 9.6.'),
  unapprovedOverload: yesNo('超负荷用电', 'Overload', 'WS/T 870 9.6.'),
  longRunningChecked: yesNo('长时间通电设备有检查', 'Long-running appliances checked', 'WS/T 870 9.7.'),
  powerCutDaily: yesNo('每日切断非必要电源', 'Power cut each day', 'WS/T 870 9.8.'),
  eBikesInside: yesNo(
    '电动自行车及电池停放充电',
    'E-bikes or batteries inside',
    'In care areas, stairs, corridors, exits. WS/T 870 9.9.',
  ),
  toysChargedDuringCare: yesNo('照护期间充电玩具充电', 'Toys charged in hours of care', 'Fire guide 2022.'),
  checkedOn: date('最近电气检测日期', 'Electricity checked on', 'By a competent body.'),
});

/** Fire and gas. */
export const gas = group('GasSafety', 'Open fire and gas.', {
  openFlameOutsideKitchen: yesNo('厨房外使用明火', 'Open flame outside the kitchen', 'WS/T 870 9.1.'),
  smoking: yesNo('场所内吸烟', 'Smoking', 'Fire guide 2022.'),
  used: yesNo('使用燃气', 'Gas used', 'Piped or bottled.'),
  bottled: yesNo('使用瓶装液化石油气', 'Bottled gas used', 'GB 55037 4.3.11, 12.0.4.'),
  detector: yesNo('设可燃气体报警', 'Gas detector', 'GB 55037 8.3.3.'),
  shutOff: yesNo('设紧急切断装置', 'Emergency shut-off', 'Fire guide 2022.'),
  qualifiedInstaller: yesNo('由专业人员安装', 'Installed by qualified persons', 'Fire guide 2022.'),
  cylinderWeight: number('单瓶充装量', 'Cylinder', 'kg', 'GB 55037 12.0.4.'),
  cylinderVolume: number('气瓶总容积', 'All cylinders', 'm3', 'GB 55037 4.3.11.'),
  cylinderDistance: number('气瓶与灶具距离', 'Cylinder to stove', 'm', 'GB 55037 12.0.4.'),
  cylindersOutside: yesNo('气瓶设于独立瓶间', 'Cylinders in an outside room', 'GB 55037 12.0.4.'),
  cylinderRoomStandalone: yesNo('瓶组间独立设置', 'Cylinder room stands alone', 'GB 55037 4.3.11.'),
  checkedOn: date('最近燃气检查日期', 'Gas checked on', 'Last check of gas equipment.'),
  thirdPartyCheckedOn: date('最近燃气专业检测日期', 'Gas tested on', 'Last test by a third party.'),
});
