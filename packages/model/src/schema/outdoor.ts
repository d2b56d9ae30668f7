import { code, codes, group, number, yesNo } from './field.js';

/** The outdoor area. */
export const outdoor = group('Outdoor', 'The outdoor area.', {
  exists: yesNo('有室外活动场地', 'Outdoor area', 'On the own site. Setup art. 16.'),
  usesPublicSpace: yesNo(
    '利用附近公共场地',
    'Uses public space',
    'Nearby public space in place of an own area. Setup art. 16.',
  ),
  publicSpaceSafe: yesNo('公共场地安全可行', 'Public space is safe', 'Setup art. 16.'),
  area: number('室外活动场地面积', 'Outdoor area', 'm2', 'All areas for play. JGJ 39 3.2.3.'),
  classArea: number(
    '班级活动场地面积',
    'Class-dedicated area',
    'm2',
    'All areas that belong to one class. JGJ 39 3.2.3-1.',
  ),
  sharedArea: number('共用活动场地面积', 'Shared area', 'm2', 'JGJ 39 3.2.3-1.'),
  own: yesNo('独立使用', 'Own', 'Used by this institution alone. JGJ 39 3.2.2.'),
  isolated: yesNo('有隔离措施', 'Separated', 'Shut off from the rest. JGJ 39 3.2.2.'),
  sunlitShare: number(
    '阴影线外面积比例',
    'Share in the sun',
    'percent',
    'Outside the standard shadow line. JGJ 39 3.2.3-5.',
    { max: 100 },
  ),
  flat: yesNo('地面平整', 'Flat', 'JGJ 39 3.2.3-3.'),
  nonSlip: yesNo('地面防滑', 'Non-slip', 'JGJ 39 3.2.3-3.'),
  barrierFree: yesNo('无障碍', 'Barrier-free', 'JGJ 39 3.2.3-3.'),
  noSharpProjections: yesNo('无尖锐突出物', 'No sharp projections', 'JGJ 39 3.2.3-3.'),
  surface: code(
    '地面材料',
    'Surface',
    {
      soft: ['软质地坪', 'Soft'],
      synthetic: ['合成材料面层', 'Synthetic'],
      grass: ['草地', 'Grass'],
      hard: ['硬质地面', 'Hard'],
      other: ['其他', 'Other'],
    },
    'Main surface. JGJ 39 3.2.3-3.',
  ),
  syntheticSurfaceCertified: yesNo(
    '合成材料面层检测合格',
    'Synthetic surface certified',
    'GB 36246; WS/T 821 4.2.',
  ),
  features: codes(
    '设施',
    'Features',
    {
      'play-equipment': ['游戏器具', 'Play equipment'],
      'sand-pit': ['沙坑', 'Sand pit'],
      'running-track': ['跑道', 'Running track'],
      'wading-pool': ['戏水池', 'Wading pool'],
      'planting-corner': ['种植角', 'Planting corner'],
    },
    'JGJ 39 3.2.3-4.',
  ),
  softUnderEquipment: yesNo('游戏器具下为软质地面', 'Soft ground below equipment', 'JGJ 39 3.2.3-4.'),
  equipmentProtected: yesNo('游戏设施有防护', 'Play equipment protected', 'Setup art. 16.'),
  trackLength: number('直跑道长度', 'Straight track', 'm', 'JGJ 39 3.2.3-4.'),
  poolDepth: number('戏水池深度', 'Pool depth', 'm', 'JGJ 39 3.2.3-4.'),
  warningSigns: yesNo(
    '设有警示标志和适用年龄',
    'Warning signs and age ranges',
    'Minors Protection Law art. 55.',
  ),
});
