import { bodies } from '../../responsibilities/bodies.js';
import { tasks } from '../../responsibilities/tasks.js';
import { by, byBodies, byRecord, listed, statement as s, t } from '../notation.js';
import type { Part, Statement } from '../types.js';

// both lists end with "and others"; only the lead of the joint meeting is no example
const members = (task: string, lead?: string): readonly Part[] =>
  (tasks.find(({ id }) => id === task)?.bodies ?? []).map((id) => ({
    id,
    title: bodies[id],
    ...(id === lead ? {} : { example: true as const }),
  }));

/** Part four: safeguards. */
export const safeguards: readonly Statement[] = [
  s(
    89,
    '四(一)',
    'duty',
    'M',
    'districts',
    t(
      '各区把照护工作列入发展规划、目标考核和公共服务目录',
      'Districts put the work into their development plan, their appraisal and their catalogue of public services',
    ),
    byRecord,
    {
      parts: listed(
        ['development-plan', '发展规划', 'Development plan'],
        ['appraisal', '目标考核', 'Target appraisal'],
        ['catalogue', '公共服务目录', 'Catalogue of public services'],
      ),
    },
  ),
  s(
    90,
    '四(一)',
    'duty',
    'M',
    'cityAndDistricts',
    t(
      '市、区两级联席会议，卫健牵头，另有十六个部门',
      'A joint meeting at both levels, led by health with sixteen other departments',
    ),
    by({ exports: ['@tuoyu/nanjing#checkAuthority', '@tuoyu/nanjing#bodiesFor', '@tuoyu/nanjing#tasksOf'] }),
    { task: 'joint-meeting', parts: members('joint-meeting', 'health') },
  ),
  s(
    91,
    '四(一)',
    'bodies',
    'M',
    'bodies',
    t(
      '妇联、工会、共青团、计生协会和行业组织参与',
      "The women's federation, unions, youth league, family-planning association and trade bodies join in",
    ),
    byBodies,
    { task: 'mass-bodies', parts: members('mass-bodies') },
  ),
  s(
    92,
    '四(二)',
    'duty',
    'M',
    'city',
    t(
      '创建示范城市、示范区（街镇）和示范单位',
      'A demonstration city, demonstration districts (streets) and units',
    ),
    by({ targets: ['demonstration-units'], exports: ['@tuoyu/nanjing#checkAuthority'] }),
    {
      parts: listed(
        ['city', '示范城市', 'City'],
        ['district', '示范区（街镇）', 'District or street'],
        ['unit', '示范单位', 'Unit'],
      ),
    },
  ),
  s(
    93,
    '四(三)',
    'duty',
    'M',
    'city',
    t(
      '专家库、课题、年会；在保护数据的前提下定期采集发展和健康数据，形成质量报告',
      'An expert pool, research, a yearly conference; data on development and health are collected regularly and protected; a quality report',
    ),
    by({ exports: ['@tuoyu/nanjing#checkAuthority', '@tuoyu/nanjing#qualityReport'] }),
    {
      parts: listed(
        ['expert-pool', '专家库', 'Expert pool'],
        ['research', '课题研究', 'Research projects'],
        ['conference', '年会', 'Conference'],
        ['data', '数据采集与保护', 'Protected data'],
        ['report', '质量分析报告', 'Quality report'],
      ),
    },
  ),
  s(
    94,
    '四(四)',
    'duty',
    'M',
    'districts',
    t('各区对有序发展和安全监管负主要责任', 'Districts bear the main duty for orderly growth and safety'),
    by({
      exports: ['@tuoyu/nanjing#bodiesFor', '@tuoyu/nanjing#tasksOf', '@tuoyu/nanjing#supervisorsOf'],
    }),
    { task: 'supervision' },
  ),
  s(
    95,
    '四(四)',
    'duty',
    'M',
    'districts',
    t(
      '每家机构每年至少一次双随机、一公开检查',
      'Each institution gets at least one random and open inspection a year',
    ),
    by({
      rules: ['nanjing/yearly-random-inspection'],
      targets: ['yearly-inspections'],
      exports: ['@tuoyu/nanjing#draw', '@tuoyu/nanjing#verifyDraw', '@tuoyu/nanjing#inspectionSheets'],
    }),
    { task: 'supervision', figures: ['nanjing/inspections'] },
  ),
  s(
    96,
    '四(四)',
    'duty',
    'M',
    'institutions',
    t(
      '机构对安全负主体责任：制度、设施器材、安保人员，没有数量',
      'The institution is chiefly responsible for safety: rules, equipment and security staff, without a number',
    ),
    by({ rules: ['nanjing/safety-rules', 'nanjing/safety-equipment', 'nanjing/security-staff'] }),
    {
      task: 'supervision',
      parts: listed(
        ['rules', '安全管理制度', 'Safety rules'],
        ['equipment', '安全设施、器材', 'Safety equipment'],
        ['security-staff', '安保人员', 'Security staff'],
      ),
    },
  ),
];
