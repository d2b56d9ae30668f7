import { code, codes, count, date, group, number, text, yesNo } from './field.js';

/** A patrol, or the patrols of a day. */
export const patrolEntry = group('PatrolEntry', 'A patrol, or the patrols of a day.', {
  date: date('日期', 'Date', 'Day.'),
  rounds: count('巡查次数', 'Rounds', 'time', 'On the day. WS/T 870 6.1.'),
  night: yesNo('夜间巡查', 'At night', 'Boarding. MPS Order 61 art. 25.'),
  heads: codes(
    '巡查内容',
    'Heads',
    {
      'energy-use': ['用火用电用气', 'Fire, power and gas use'],
      routes: ['疏散通道、标志、照明', 'Routes, signs, lights'],
      'fire-doors': ['防火门', 'Fire doors shut'],
      equipment: ['消防器材', 'Equipment in place'],
      signs: ['安全标志', 'Signs'],
      'nap-watch': ['婴幼儿休息时值守', 'Carer present at rest'],
      'e-bike-parking': ['电动车停放', 'E-bike parking'],
      charging: ['充电', 'Charging'],
      other: ['其他', 'Other'],
    },
    'WS/T 870 6.2.',
  ),
  signed: yesNo('巡查人签字', 'Signed', 'By the person. WS/T 870 6.4.'),
  supervisorSigned: yesNo('主管人签字', 'Signed by the supervisor', 'WS/T 870 6.4.'),
});

/** A fire inspection by the institution. */
export const fireInspectionEntry = group('FireInspectionEntry', 'A fire inspection by the institution.', {
  date: date('日期', 'Date', 'Day.'),
  heads: codes(
    '检查内容',
    'Heads',
    {
      routes: ['疏散通道、指示标志、应急照明', 'Routes, direction signs, emergency light'],
      signs: ['安全标志', 'Safety signs'],
      extinguishers: ['灭火器', 'Extinguishers'],
      systems: ['建筑消防设施', 'Fire systems'],
      'key-points': ['重点部位', 'Key points'],
      patrols: ['巡查及记录', 'Patrols'],
      hazards: ['隐患整改', 'Hazards'],
      knowledge: ['员工消防知识', 'Staff knowledge'],
    },
    'WS/T 870 6.3.',
  ),
  signed: yesNo('检查人签字', 'Signed', 'WS/T 870 6.4.'),
  supervisorSigned: yesNo('主管人签字', 'Signed by the supervisor', 'WS/T 870 6.4.'),
  hazardsFound: count('发现隐患数', 'Hazards found', 'item', 'How many.'),
});

/** A test or the upkeep of fire systems. */
export const fireTestEntry = group('FireTestEntry', 'A test or the upkeep of fire systems.', {
  date: date('日期', 'Date', 'Day.'),
  kind: code(
    '类型',
    'Kind',
    {
      'full-test': ['全面检测', 'Full test'],
      check: ['月度检查', 'Check of equipment'],
      upkeep: ['维护保养', 'Upkeep'],
      'extinguisher-service': ['灭火器维修', 'Extinguisher service'],
    },
    'Fire Law art. 16; WS/T 821 9.3.2.',
  ),
  passed: yesNo('合格', 'Passed', 'Result.'),
  reportKept: yesNo('留存报告', 'Report kept', 'Fire Law art. 16; MPS Order 61 art. 28.'),
  provider: text('实施单位', 'By', 'Who tested.'),
});

/** A fire drill. */
export const drillEntry = group('FireDrillEntry', 'A fire drill.', {
  date: date('日期', 'Date', 'Day.'),
  participants: count('参加人数', 'Took part', 'person', 'Adults.'),
  childrenLedOut: yesNo('含协助婴幼儿疏散', 'Children led out', 'Fire guide 2022.'),
  minutes: number('疏散用时', 'Time to get out', 'minute', 'Until all were out.'),
  recorded: yesNo('有记录', 'Recorded', 'A written record.'),
});

/** A fire hazard. */
export const fireHazard = group('FireHazard', 'A fire hazard.', {
  foundOn: date('发现日期', 'Found on', 'Day.'),
  reportedToManagerOn: date('报告管理人日期', 'Reported on', 'To the fire-safety manager. WS/T 870 6.5.'),
  fixedOn: date('整改完成日期', 'Fixed on', 'Day.'),
  confirmedOn: date('确认日期', 'Confirmed on', 'By the manager. WS/T 870 6.6.'),
  safeguards: yesNo('整改期间有防范措施', 'Safeguards meanwhile', 'WS/T 870 6.6.'),
  major: yesNo('重大火灾隐患', 'Major', 'By the fire services.'),
});

/** Hot work. */
export const hotWork = group('HotWork', 'Hot work.', {
  date: date('日期', 'Date', 'Day.'),
  permit: yesNo('办理动火审批', 'Permit', 'Fire Law art. 21.'),
  operatorCertified: yesNo('作业人员持证', 'Operator certified', 'Fire Law art. 21.'),
  afterCare: yesNo('离园后进行', 'After care ended', 'And the area cleared. WS/T 870 9.3.'),
  watch: yesNo('专人监护', 'Full-time watch', 'WS/T 870 9.3.'),
  combustiblesCleared: yesNo('清理可燃物', 'Combustibles cleared', 'Before and after. WS/T 870 9.3.'),
  extinguishersReady: yesNo('配备灭火器材', 'Extinguishers ready', 'WS/T 870 9.3.'),
  contractorQualified: yesNo('施工单位有资质', 'Contractor qualified', 'WS/T 870 9.2.'),
  safetyAgreement: yesNo('签订安全协议', 'Safety agreement', 'WS/T 870 9.2.'),
  supervised: yesNo('现场监督', 'Supervised on site', 'WS/T 870 9.2.'),
});
