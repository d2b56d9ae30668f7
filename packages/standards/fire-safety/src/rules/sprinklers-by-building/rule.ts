import { and, defineRule, figure, gt, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { airConditionedArea } from '../../figures/design-systems.js';
import { f } from '../../record.js';

export const sprinklersByBuilding = defineRule({
  id: 'fire-safety/sprinklers-by-building',
  title: {
    pass: {
      'zh-CN': '按建筑的高度、面积和用途设有自动灭火系统',
      en: 'The building has the sprinklers that its height, area and use ask for',
    },
    fail: {
      'zh-CN': '按建筑的高度、面积和用途应设的自动灭火系统缺失',
      en: 'The building lacks the sprinklers that its height, area and use ask for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '8.1.9(1), 8.1.9(2), 8.1.9(7)', 'primary', 'B166')],
  topic: 'sprinklers',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    civilWorks,
    or(
      f('/building/highRise'),
      and(gt(f('/building/totalArea'), figure(airConditionedArea)), f('/building/centralAirConditioning')),
    ),
  ),
  question: {
    text: {
      'zh-CN': '该建筑是否属于规范列出的高层公共建筑或设集中空调的办公类建筑？如属于，是否设有自动灭火系统？',
      en: 'Is the building one of the listed high-rise public buildings, or an air-conditioned building of the office type, and if so, has it sprinklers?',
    },
    evidence: {
      'zh-CN': '消防设计文件、验收文件和现场',
      en: 'Fire design, papers of acceptance and the place itself',
    },
  },
  remedy: { 'zh-CN': '设置自动灭火系统', en: 'Install sprinklers' },
});
