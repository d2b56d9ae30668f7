import { code, codes, count, date, group, list, number, text, yesNo } from './field.js';
import { authorityLevels } from './registration.js';

const inspection = group('Inspection', 'An inspection by an authority.', {
  date: date('检查日期', 'Date', 'Day.'),
  body: code(
    '检查部门',
    'Department',
    {
      health: ['卫生健康', 'Health'],
      fire: ['消防救援', 'Fire rescue'],
      police: ['公安', 'Police'],
      market: ['市场监管', 'Market regulation'],
      'civil-affairs': ['民政', 'Civil affairs'],
      education: ['教育', 'Education'],
      construction: ['住房城乡建设', 'Construction'],
      joint: ['联合检查', 'Joint'],
      other: ['其他', 'Other'],
    },
    'Who inspected.',
  ),
  level: code('层级', 'Level', authorityLevels, 'Level of the department.'),
  method: code(
    '检查方式',
    'Method',
    {
      'double-random': ['双随机、一公开', 'Random inspector, random target, open results'],
      routine: ['日常检查', 'Routine'],
      special: ['专项检查', 'Special'],
      complaint: ['投诉举报核查', 'After a complaint'],
      recheck: ['复查', 'Re-check'],
    },
    'Nanjing plan row 95.',
  ),
  inspectors: count('检查人数', 'Inspectors', 'person', 'How many.'),
  result: code(
    '检查结果',
    'Result',
    {
      pass: ['未发现问题', 'Nothing found'],
      faults: ['发现问题', 'Faults found'],
      refused: ['不配合检查', 'Refused'],
    },
    'As stated.',
    { sensitivity: 'public' },
  ),
  domains: codes(
    '检查领域',
    'Domains',
    {
      site: ['房屋场地', 'Site'],
      facilities: ['设施设备', 'Facilities'],
      staffing: ['人员配置', 'Staffing'],
      'fire-safety': ['消防安全', 'Fire safety'],
      'health-care': ['卫生保健', 'Health care'],
      caregiving: ['保育管理', 'Caregiving'],
      supervision: ['监督管理', 'Supervision'],
    },
    'What was inspected.',
  ),
  correctionOrderedOn: date('责令改正日期', 'Correction ordered on', 'Population Law art. 41.'),
  correctionDueOn: date('整改期限', 'Correction due on', 'Last day.'),
  correctedOn: date('整改完成日期', 'Corrected on', 'Day.'),
  recheckedOn: date('复查日期', 'Checked again on', 'Day.'),
  recheckPassed: yesNo('复查合格', 'Re-check passed', 'Result.'),
  publishedOn: date('结果公开日期', 'Result published on', 'Day.', { sensitivity: 'public' }),
  documentNumber: text('文书编号', 'Document number', 'As printed.'),
});

/** Inspections by authorities. */
export const inspections = list(
  '监督检查',
  'Inspections',
  inspection,
  'Nanjing plan row 95; a duty of the authorities.',
  {
    labelField: '/date',
  },
);

const penalty = group('Penalty', 'A penalty; the credit record of it stands elsewhere.', {
  decidedOn: date('决定日期', 'Decided on', 'Day.', { sensitivity: 'public' }),
  kind: code(
    '处罚种类',
    'Kind',
    {
      warning: ['警告', 'Warning'],
      criticism: ['通报批评', 'Public criticism'],
      fine: ['罚款', 'Fine'],
      'stop-service': ['责令停止托育服务', 'Stop of service'],
      'licence-revoked': ['吊销许可', 'Licence revoked'],
      confiscation: ['没收', 'Confiscation'],
      other: ['其他', 'Other'],
    },
    'Population Law art. 41; Fire Law art. 60.',
    { sensitivity: 'public' },
  ),
  serious: yesNo('情节严重', 'Serious', 'As the decision says.', { sensitivity: 'public' }),
  fine: number('罚款金额', 'Fine', 'yuan', 'As decided.', { sensitivity: 'public' }),
  body: text('决定机关', 'Decided by', 'As printed.', { sensitivity: 'public' }),
  documentNumber: text('文书编号', 'Document number', 'As printed.', { sensitivity: 'public' }),
  correctedOn: date('整改完成日期', 'Corrected on', 'Day.'),
});

/** Penalties. */
export const penalties = list('行政处罚', 'Penalties', penalty, 'All penalties.', {
  labelField: '/decidedOn',
});
