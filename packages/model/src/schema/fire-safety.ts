import { code, codes, count, date, group, list, log, number, one, text, yesNo } from './field.js';
import { electricity, gas } from './fire-energy.js';
import { extinguisher, fireSystem } from './fire-equipment.js';
import {
  drillEntry,
  fireHazard,
  fireInspectionEntry,
  fireTestEntry,
  hotWork,
  patrolEntry,
} from './fire-logs.js';

const fireCertificate = group('FireCertificate', 'A paper that shows that fire safety was accepted.', {
  kind: code(
    '类型',
    'Kind',
    {
      'acceptance-opinion': ['消防验收意见书', 'Fire acceptance opinion'],
      'acceptance-filing': ['消防验收备案凭证', 'Acceptance filing certificate'],
      'check-pass': ['消防安全检查合格证明', 'Fire-check pass certificate'],
      other: ['其他', 'Other'],
    },
    'Filing measures art. 8; Jiangsu practice accepts any of the three.',
  ),
  number: text('编号', 'Number', 'As printed.'),
  issuer: text('出具单位', 'Issuer', 'Body that issued it.'),
  issuedOn: date('出具日期', 'Issued on', 'WS/T 821 4.1.4.'),
  validUntil: date('有效期至', 'Valid until', 'Last day of validity, when one is stated.'),
});

export const fireRuleKinds = {
  'patrol-inspection': ['防火巡查检查', 'Patrol and inspection'],
  rectification: ['隐患整改', 'Hazard rectification'],
  systems: ['消防设施', 'Fire systems'],
  evacuation: ['安全疏散设施', 'Evacuation facilities'],
  'fire-electricity-gas': ['用火用电用气', 'Fire, electricity and gas'],
  combustibles: ['易燃可燃物', 'Combustibles'],
  'training-drills': ['培训演练', 'Training and drills'],
  other: ['其他', 'Other'],
} as const;

/** Fire safety. */
export const fireSafety = group('FireSafety', 'Fire safety.', {
  certificates: list(
    '消防合格证明',
    'Fire papers',
    fireCertificate,
    'Papers that show that fire safety was accepted.',
  ),
  responsiblePersonNamed: yesNo('明确消防安全责任人', 'Responsible person named', 'MPS Order 61 art. 4.'),
  responsibleIsLegalRepresentative: yesNo(
    '责任人为法定代表人',
    'Is the legal representative',
    'MPS Order 61 art. 4.',
  ),
  managerNamed: yesNo(
    '明确消防安全管理人',
    'Manager named',
    'Full or part time. Management art. 31; MPS Order 61 art. 7.',
  ),
  officers: count('专（兼）职消防管理人员数', 'Fire officers', 'person', 'MPS Order 61 art. 15.'),
  speciallyTrained: yesNo(
    '专门培训人员经培训合格',
    'Special training passed',
    'Of those listed. MPS Order 61 art. 38.',
  ),
  controlRoomCertified: yesNo('消防控制室人员持证', 'Control-room staff certified', 'MPS Order 61 art. 38.'),
  keyUnit: yesNo('消防安全重点单位', 'Key fire-safety unit', 'MPS Order 61 art. 13.'),
  rules: codes('消防安全制度', 'Written rules', fireRuleKinds, 'WS/T 870 4.4; MPS Order 61 art. 18.'),
  responsibilitySystem: yesNo('落实消防安全责任制', 'Responsibility system', 'WS/T 870 4.4.'),
  fireFile: yesNo('建立消防档案', 'Fire file', 'MPS Order 61 art. 41-44.'),
  annualPlanOn: date('年度消防工作计划日期', 'Yearly plan of', 'WS/T 870 4.5.'),
  annualReportOn: date('年度消防工作报告日期', 'Yearly report of', 'WS/T 870 4.5.'),
  planOn: date('灭火和应急疏散预案日期', 'Fire plan of', 'MPS Order 61 art. 39.'),
  planParts: codes(
    '预案内容',
    'Parts of the plan',
    {
      organisation: ['组织机构', 'Organisation'],
      'alarm-procedure': ['报警和接警程序', 'Alarm procedure'],
      evacuation: ['疏散程序和措施', 'Evacuation'],
      'first-fire-fighting': ['扑救初起火灾', 'First fire-fighting'],
      'communication-rescue': ['通讯联络、安全防护救护', 'Communication and rescue'],
    },
    'MPS Order 61 art. 39.',
  ),
  systems: list('消防设施', 'Systems', fireSystem, 'Alarm, sprinklers, hydrants and the like.'),
  extinguishers: list('灭火器', 'Extinguishers', extinguisher, 'By place. GB 55037 8.1.1; Fire guide 2022.'),
  patrols: log('PatrolLog', '防火巡查', 'Patrols', patrolEntry, 'WS/T 870 6.1; MPS Order 61 art. 25.'),
  patrolsPerDay: count('每日巡查次数', 'Patrols a day', 'time', 'Least on a day of care. WS/T 870 6.1.'),
  nightPatrolHours: number(
    '夜间巡查间隔',
    'Time between night patrols',
    'hour',
    'Boarding. MPS Order 61 art. 25.',
  ),
  inspections: log(
    'FireInspectionLog',
    '防火检查',
    'Inspections',
    fireInspectionEntry,
    'WS/T 870 6.1; MPS Order 61 art. 26.',
  ),
  tests: log(
    'FireTestLog',
    '消防设施检测维护',
    'Tests and upkeep',
    fireTestEntry,
    'Fire Law art. 16; WS/T 821 9.3.2.',
  ),
  drills: log('FireDrillLog', '消防演练', 'Fire drills', drillEntry, 'MPS Order 61 art. 40.'),
  hazards: list(
    '火灾隐患',
    'Hazards',
    fireHazard,
    'Hazards found and their rectification. WS/T 870 6.5-6.6.',
  ),
  hotWorks: list('动火作业', 'Hot work', hotWork, 'WS/T 870 9.3; Fire Law art. 21.'),
  electricity: one('用电安全', 'Electricity', electricity, 'WS/T 870 9.4-9.9.'),
  gas: one('用火用气安全', 'Fire and gas', gas, 'GB 55037 4.3.11, 12.0.4; WS/T 870 9.1.'),
  emergencyLighting: yesNo('设应急照明', 'Emergency lighting', 'Fire guide 2022.'),
  emergencyLightHours: number('应急照明持续时间', 'Emergency light lasts', 'hour', 'GB 55037 10.1.4.'),
  exitSigns: yesNo('设疏散指示标志', 'Exit signs', 'GB 55037 10.1.8.'),
  exitSignsLit: yesNo('灯光疏散指示标志', 'Exit signs lit', 'GB 55037 10.1.8.'),
  escapeClear: yesNo('疏散通道和出口畅通', 'Escape clear', 'GB 55037 12.0.6; Fire Law art. 28.'),
  exitsLocked: yesNo('营业期间锁闭出口', 'Exits locked', 'In hours of care. MPS Order 61 art. 21.'),
  fireDoorsWork: yesNo('防火门完好关闭', 'Fire doors work', 'Kept shut. MPS Order 61 art. 21.'),
  flammableDecoration: yesNo(
    '大量易燃可燃装饰',
    'Flammable decoration',
    'Hangings, plastic greenery, foam. Fire guide 2022.',
  ),
  decorationClassB3: yesNo('使用B3级装饰物', 'B3 decoration', 'GB 50222 4.0.19.'),
  mirrorsOnEscapeRoute: yesNo('疏散走道设镜面', 'Mirrors on the escape route', 'GB 55037 6.5.'),
  decorationBlocksSystems: yesNo('装修遮挡消防设施', 'Decoration blocks systems', 'GB 55037 6.5.1.'),
  duty: yesNo('休息时有人值守', 'Watch while children rest', 'WS/T 870 6.2.'),
  staffKnowFireSafety: yesNo('员工掌握消防知识', 'Staff know fire safety', 'WS/T 870 6.3.'),
  dutyRoomMonitors: yesNo(
    '值班室可24小时查看监控',
    'Video in the duty room',
    'All day and night. Fire guide 2022.',
  ),
  signs: yesNo('设消防安全标志', 'Safety signs', 'No fire, no smoking. WS/T 870 9.1.'),
  flueCleanedOn: date('最近烟道清洗日期', 'Flue cleaned on', 'Fire guide 2022.'),
});
