import type { Basis, Texts } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import type { DimensionId } from '../dimensions.js';

/** An indicator of WS/T 821-2023 of which the content is known. Its points, and whether it is a basic standard, are not. */
export interface KnownIndicator {
  readonly id: string;
  readonly dimension: DimensionId;
  /** As cited; a two-part number where only the group is known, the chapter where the number is not. */
  readonly clause: string;
  /** In our own words. */
  readonly title: Texts;
  /** Rules that together say whether it is met. */
  readonly rules: readonly string[];
  readonly basis: Basis & { readonly row: string };
}

type Row = readonly [name: string, clause: string, row: string, zh: string, en: string, ...rules: string[]];

const of = (dimension: DimensionId, rows: readonly Row[]): readonly KnownIndicator[] =>
  rows.map(([name, clause, row, zh, en, ...rules]) => ({
    id: name,
    dimension,
    clause,
    title: { 'zh-CN': zh, en },
    rules,
    basis: cite('ws-t-821-2023', clause, 'secondary', row),
  }));

const entry = of('entry', [
  [
    'licence-and-scope',
    '4.1',
    'N260',
    '有登记证照，业务范围写明托育',
    'Registered for childcare, with a scope that says so',
    'supervision/assessment-licence',
    'supervision/assessment-scope',
  ],
  [
    'fire-certificate',
    '4.1.4',
    'N261',
    '有年度内的消防安全检查合格证明',
    'Fire-safety pass certificate of the year',
    'supervision/assessment-fire-certificate',
  ],
  [
    'rooms',
    '4.2',
    'N262',
    '有生活用房和足够的辅助用房',
    'Living rooms and enough auxiliary rooms',
    'site/living-and-auxiliary-rooms',
  ],
  [
    'floor',
    '4.2',
    'N263',
    '生活用房在三层及以下，不在地下、半地下',
    'Living rooms on floor 3 or below, none underground',
    'site/floor-assessment',
  ],
  [
    'room-area',
    '4.2',
    'N264',
    '活动区、活动室的使用面积',
    'Use area of activity zones and rooms',
    'site/activity-area',
  ],
  [
    'daylight',
    '4.2',
    'N265',
    '房间明亮，窗洞口面积足够',
    'Daylight: openings of windows are large enough',
    'site/window-ratio-assessment',
  ],
  [
    'orientation',
    '4.2',
    'N266',
    '不宜朝西，朝西的有遮阳',
    'Not facing west, or shaded',
    'site/west-shading-assessment',
  ],
  [
    'air',
    '4.2',
    'N267',
    '室内空气质量合格',
    'Indoor air meets the national standard',
    'facilities/assessed-air',
  ],
  [
    'outdoor-surface',
    '4.2',
    'N268',
    '室外合成材料面层合格',
    'Synthetic outdoor surface meets the national standard',
    'site/synthetic-surface',
  ],
]);

const team = of('team', [
  [
    'head',
    '5',
    'N271',
    '负责人的学历和管理经历',
    'Education and management experience of the head',
    'staffing/head-education',
    'staffing/head-experience',
  ],
  [
    'health-certificates',
    '5.1.5',
    'N272',
    '工作人员健康证明有效，每年更新',
    'Health certificates of all staff are valid and renewed each year',
    'staffing/health-certificate-valid',
    'staffing/health-check-in-date',
  ],
  [
    'no-crime-proof',
    '5.1.6',
    'N273',
    '工作人员有无犯罪记录证明',
    'Proof that staff have no criminal record',
    'staffing/no-crime-proof',
  ],
  [
    'capacity',
    '5',
    'N274',
    '有完全民事行为能力，无精神病史',
    'Full civil capacity and no history of mental illness',
    'staffing/full-capacity',
    'staffing/no-mental-illness',
  ],
  [
    'cooks',
    '5',
    'N275',
    '炊事人员或食品安全管理人员配备',
    'Cooks for the own kitchen, or a food-safety manager',
    'staffing/cooks-by-children',
    'staffing/food-safety-manager',
  ],
  [
    'head-training',
    '5.2.1',
    'N276',
    '负责人岗位培训学时',
    'Class hours of training of the head',
    'staffing/head-training-hours',
  ],
]);

const care = of('care', [
  [
    'self-feeding',
    '6.2.3',
    'N277',
    '按月龄和发展鼓励、帮助自主进食',
    'Self-feeding is encouraged and helped by age and development',
    'caregiving/plan-self-feeding',
  ],
  [
    'individual-plans',
    '6.3.1',
    'N278',
    '照护计划适合月龄、发展水平和个体差异',
    'Plans fit age, development and the single child',
    'caregiving/plan-fits-child',
  ],
]);

const health = of('health', [
  [
    'intake',
    '7.2.1',
    'N279',
    '收托时查验预防接种证和入托体检表',
    'Vaccination certificate and entry exam are checked at intake',
    'health-care/intake-papers-seen',
  ],
  [
    'health-file',
    '7.2.2',
    'N280',
    '健康档案有病史、过敏和定期体检',
    'Health file with illnesses, allergies and regular exams',
    'health-care/health-file',
  ],
  [
    'daily-checks',
    '7.2.3',
    'N281',
    '每日晨检、午检和全日观察，有记录',
    'Morning and noon checks and all-day observation, on record',
    'health-care/daily-checks-assessed',
  ],
  ['weekly-menu', '7.3.1', 'N282', '食谱每周更换', 'The menu changes every week', 'caregiving/weekly-menu'],
  [
    'food-texture',
    '7.3.2',
    'N283',
    '食物软硬、大小适合发展水平',
    'Food is soft and small enough for the development',
    'caregiving/food-texture',
  ],
  [
    'allergies',
    '7.3.3',
    'N284',
    '记录过敏和特殊需求，回避并替代',
    'Allergies and special needs are recorded, avoided and met with substitutes',
    'caregiving/allergies-recorded',
    'caregiving/allergens-avoided',
    'caregiving/allergy-substitutes',
    'health-care/allergens-avoided',
  ],
  [
    'absence',
    '7.4.3',
    'N285',
    '专人追踪缺勤婴幼儿',
    'A named person follows up absent children',
    'health-care/absence-follower',
  ],
]);

const safety = of('safety', [
  [
    'facility-checks',
    '9.3.1',
    'N287',
    '专人每月检查设施设备',
    'A named person inspects the facilities every month',
    'facilities/assessed-monthly-inspection',
  ],
  [
    'fire-equipment',
    '9.3.2',
    'N288',
    '专人每月检查消防设备并记录',
    'Fire equipment is checked every month, on record',
    'supervision/assessment-fire-equipment',
  ],
  [
    'alarm-and-cameras',
    '9.4.3',
    'N289',
    '一键式报警；监控全覆盖；录像保存期',
    'One-key alarm, cameras over all living places, footage kept',
    'facilities/assessed-one-key-alarm',
    'facilities/cameras-cover-living',
    'facilities/assessed-video-kept',
  ],
  [
    'drills',
    '9.5.2',
    'N290',
    '定期应急演练',
    'Emergency drills at intervals',
    'supervision/assessment-drills',
  ],
  [
    'safety-education',
    // reported as 9.6, a number that is not sure
    '9',
    'N291',
    '日常安全教育和家长安全教育',
    'Safety education of every child, and sessions for parents',
    'caregiving/safety-education-share',
    'caregiving/parents-safety-sessions',
  ],
  [
    'insurance',
    '9.7.1',
    'N292',
    '至少一项托育机构责任保险',
    'At least one liability policy',
    'supervision/liability-insurance',
  ],
]);

const management = of('management', [
  [
    'fees',
    '10.4',
    'N293',
    '收费公示，伙食费专款专用',
    'Fees are published, meal money is ring-fenced',
    'supervision/fees-published',
    'health-care/meal-money-ring-fenced',
  ],
]);

/**
 * The indicators of WS/T 821-2023 whose content some source reports, in own words. The standard has more: none of
 * chapter 8 is known, and most of the others only in part.
 */
export const knownIndicators: readonly KnownIndicator[] = [
  ...entry,
  ...team,
  ...care,
  ...health,
  ...safety,
  ...management,
];
