import { codes, count, date, group, list, log, one, text, yesNo } from './field.js';
import { roomKinds } from './rooms.js';

const cctvOutage = group('CctvOutage', 'A time without recording.', {
  from: date('中断起', 'From', 'First day.'),
  to: date('中断止', 'To', 'Last day.'),
  justified: yesNo('有正当理由', 'Justified', 'Management art. 32.'),
  reason: text('原因', 'Reason', 'Why it was out.'),
});

const cctvAccess = group('CctvAccess', 'A viewing or retrieval of footage.', {
  date: date('日期', 'Date', 'Day.'),
  reason: text('事由', 'Reason', 'Video regulation art. 16.'),
  approved: yesNo('经审批', 'Approved', 'Video regulation art. 16.'),
  logged: yesNo('登记事由、内容、人员', 'Logged', 'Reason, content, person. Video regulation art. 16.'),
});

/** Video surveillance. */
const cctv = group('Cctv', 'Video surveillance.', {
  installed: yesNo('设视频监控', 'Installed', 'Management art. 32.'),
  retentionDays: count(
    '录像保存天数',
    'Footage kept',
    'day',
    'Shortest. Management art. 32; Video regulation art. 17.',
  ),
  keyAreaRetentionDays: count('重点部位录像保存天数', 'Footage of key areas kept', 'day', 'GB/T 29315.'),
  deletedAfterDays: count('录像删除天数', 'Footage deleted after', 'day', 'Video regulation art. 17.'),
  coversAllLiving: yesNo(
    '覆盖全部生活和活动区域',
    'Covers all living and activity areas',
    'Management art. 32.',
  ),
  coverage: codes(
    '覆盖部位',
    'Places covered',
    {
      gate: ['大门', 'Gate'],
      'building-entrances': ['建筑出入口', 'Building entrances'],
      stairs: ['楼梯', 'Stairs'],
      corridors: ['走廊', 'Corridors'],
      perimeter: ['周界', 'Perimeter'],
      'activity-rooms': ['活动室', 'Activity rooms'],
      'sleep-rooms': ['睡眠室', 'Sleep rooms'],
      outdoor: ['室外活动场地', 'Outdoor area'],
      kitchen: ['厨房', 'Kitchen'],
      'guard-room': ['警卫室', 'Guard room'],
      'drop-off': ['接送区', 'Drop-off'],
    },
    'JGJ 39 6.3.7; Management art. 32.',
  ),
  filmedRooms: codes(
    '安装摄像头的用房类型',
    'Kinds of rooms with cameras',
    roomKinds,
    'Video regulation art. 8 forbids some.',
  ),
  privacyPatrols: yesNo('巡查禁设部位', 'Patrols for hidden cameras', 'Video regulation art. 8.'),
  noticePosted: yesNo('设醒目提示标识', 'Notice posted', 'PIPL art. 26; Video regulation art. 13.'),
  alarmAllDay: yesNo('报警系统24小时工作', 'Alarm on all day and night', 'Management art. 32.'),
  guarded: yesNo('照护期间专人值守', 'Watched during care', 'Home-based points 2023.'),
  editedOrDeleted: yesNo(
    '存在擅自停止、剪辑、删除',
    'Stopped, edited or deleted',
    'Without a reason. Management art. 32.',
  ),
  startedOn: date('启用日期', 'In use since', 'Day of first use. Video regulation art. 14.'),
  policeFiledOn: date('公安机关备案日期', 'Filed with the police on', 'Video regulation art. 14.'),
  securityRules: yesNo('数据安全制度', 'Data-security rules', 'Video regulation art. 15.'),
  viewersTrained: yesNo('查看人员经审查培训', 'Viewers vetted and trained', 'Video regulation art. 15.'),
  operatorContract: yesNo(
    '与运维方签保密协议',
    'Confidentiality contract',
    'With outside operators. Video regulation art. 15.',
  ),
  outages: list('中断', 'Outages', cctvOutage, 'Times without recording.'),
  access: log('CctvAccessLog', '查阅记录', 'Access log', cctvAccess, 'Video regulation art. 16.'),
});

const pickUp = group('PickUp', 'How children are handed over.', {
  system: yesNo('接送制度', 'Pick-up system', 'Management art. 30.'),
  onlyAuthorised: yesNo('仅交监护人或委托的成年人', 'Only to authorised adults', 'Management art. 30.'),
  identityVerified: yesNo('核验接送人身份', 'Identity verified', 'Card, face or known person.'),
  strangersKeptOut: yesNo('外来人员登记', 'Visitors registered', 'GB/T 29315.'),
});

const securityPatrol = group('SecurityPatrolEntry', 'The security rounds of a day.', {
  date: date('日期', 'Date', 'Day.'),
  rounds: count('巡逻次数', 'Rounds', 'time', 'GB/T 29315.'),
});

/** Security: people, physical and technical means. */
export const security = group('Security', 'Security.', {
  responsiblePersonNamed: yesNo(
    '明确安全责任人',
    'Responsible person named',
    '国办发〔2019〕15号; Management art. 29.',
  ),
  responsibilitySystem: yesNo('内部治安保卫责任制', 'Responsibility system', 'Nanjing plan row 96.'),
  guards: count('保安人员数', 'Guards', 'person', 'GB/T 29315; the persons stand in /staff.'),
  guardsOnDuty: count('同时在岗保安人数', 'Guards on duty', 'person', 'In hours of care. Setup art. 22.'),
  guardCompanyName: text('保安服务公司名称', 'Guard company', 'Company that posts the guards.'),
  guardCompanyLicence: yesNo('保安服务公司有许可证', 'Guard company licensed', 'Setup art. 18.'),
  guardCompanyLicenceUntil: date('保安服务许可证有效期至', 'Licence valid until', 'Last day of validity.'),
  equipment: codes(
    '安防装备',
    'Protective equipment',
    {
      helmet: ['防护头盔', 'Helmet'],
      shield: ['防护盾牌', 'Shield'],
      vest: ['防刺服', 'Stab vest'],
      baton: ['橡胶棍', 'Baton'],
      fork: ['安全钢叉', 'Safety fork'],
      radio: ['对讲机', 'Radio'],
      barrier: ['防冲撞设施', 'Barrier'],
      other: ['其他', 'Other'],
    },
    'Setup art. 17; GB/T 29315.',
  ),
  oneKeyAlarm: yesNo('一键式报警', 'One-key alarm', 'WS/T 821 9.4.3.'),
  oneKeyAlarmLinked: yesNo('报警联网公安', 'Alarm linked to the police', 'GB/T 29315.'),
  intrusionAlarm: yesNo('周界入侵报警', 'Perimeter alarm', 'JGJ 39 6.3.7.'),
  electronicPatrol: yesNo('电子巡查', 'Electronic patrol', 'JGJ 39 6.3.7.'),
  keyAreas: count('重点防护部位数', 'Key areas', 'item', 'GB/T 29315.'),
  patrolsPerDay: count('每日巡逻次数', 'Rounds a day', 'time', 'Least. GB/T 29315.'),
  patrols: log('SecurityPatrolLog', '安全巡逻', 'Security rounds', securityPatrol, 'GB/T 29315.'),
  cctv: one('视频监控', 'CCTV', cctv, 'Video surveillance.'),
  pickUp: one('接送', 'Pick-up', pickUp, 'How children are handed over.'),
  dangerousGoods: yesNo('存放危险物品', 'Dangerous goods kept', 'Nanjing service guide.'),
});
