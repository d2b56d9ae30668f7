import { code, count, date, group, number, text, yesNo } from './field.js';

/** A fire system. */
export const fireSystem = group('FireSystem', 'A fire system.', {
  kind: code(
    '类型',
    'Kind',
    {
      'automatic-alarm': ['火灾自动报警系统', 'Automatic fire alarm'],
      'networked-detectors': ['联网型独立式感烟探测器', 'Networked stand-alone smoke detectors'],
      'standalone-detectors': ['独立式感烟探测器', 'Stand-alone smoke detectors'],
      sprinkler: ['自动喷水灭火系统', 'Sprinklers'],
      'simple-sprinkler': ['简易（局部应用）喷水系统', 'Simple sprinklers'],
      'indoor-hydrant': ['室内消火栓', 'Indoor hydrants'],
      'outdoor-hydrant': ['室外消火栓', 'Outdoor hydrants'],
      'hose-reel': ['消防软管卷盘', 'Hose reels'],
      'smoke-control': ['防排烟系统', 'Smoke control'],
      'emergency-broadcast': ['应急广播', 'Emergency broadcast'],
      'kitchen-suppression': ['厨房灭火装置', 'Kitchen suppression'],
      'fire-blanket': ['灭火毯', 'Fire blankets'],
      'escape-equipment': ['逃生疏散装备', 'Escape equipment'],
      other: ['其他', 'Other'],
    },
    'GB 55037 ch. 8; Fire guide 2022.',
  ),
  installed: yesNo('已设置', 'Installed', 'False states that there is none.'),
  working: yesNo('完好有效', 'Working', 'WS/T 870 6.3.'),
  coversAll: yesNo('全部区域覆盖', 'Covers all rooms', 'All rooms of the institution.'),
  installedOn: date('安装日期', 'Installed on', 'Day of installation.'),
  lastTestedOn: date('最近检测日期', 'Last tested on', 'Fire Law art. 16.'),
});

/** Extinguishers at one place. */
export const extinguisher = group('ExtinguisherPoint', 'Extinguishers at one place.', {
  place: text('设置地点', 'Place', 'Where they hang or stand.'),
  roomId: text('用房编号', 'Room id', 'Room of the place.'),
  kind: code(
    '类型',
    'Kind',
    {
      'abc-powder': ['ABC干粉', 'ABC powder'],
      water: ['水基型', 'Water-based'],
      'carbon-dioxide': ['二氧化碳', 'Carbon dioxide'],
      other: ['其他', 'Other'],
    },
    'Fire guide 2022.',
  ),
  count: count('具数', 'Number', 'item', 'Extinguishers at the place.'),
  charge: number('单具充装量（干粉）', 'Charge of each', 'kg', 'Powder.'),
  volume: number('单具容量（水基）', 'Volume of each', 'L', 'Water-based.'),
  ratingA: count('A类灭火级别', 'Class A rating', 'index', 'Of each. GB 50140.'),
  servedArea: number('保护面积', 'Area served', 'm2', 'Fire guide 2022; GB 50140.'),
  travel: number('最大保护距离', 'Farthest point', 'm', 'GB 50140.'),
  topHeight: number('顶部离地高度', 'Top above the floor', 'm', 'GB 50140 5.1.'),
  bottomHeight: number('底部离地高度', 'Bottom above the floor', 'm', 'GB 50140 5.1.'),
  validUntil: date('有效期（报废日期）至', 'Valid until', 'Last day of use.'),
  lastServicedOn: date('最近维修日期', 'Last serviced on', 'MPS Order 61 art. 29.'),
  working: yesNo('完好有效', 'Working', 'WS/T 870 6.3.'),
});
