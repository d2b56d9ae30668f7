import { and, defineRule, figure, ge, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { standaloneClasses } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';
import { classCount } from '../../size-class.js';

export const standaloneBuilding = defineRule({
  id: 'site/standalone-building',
  title: {
    pass: { 'zh-CN': '四个班及以上的建筑独立设置', en: 'A building for four classes or more stands alone' },
    fail: {
      'zh-CN': '班数达到 {classes} 个，与其他用途合建',
      en: 'There are {classes} classes in a building with other uses',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.2', 'primary', 'B054')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, ge(classCount, figure(standaloneClasses))),
  require: not(
    hasAny(f('/building/sharedUses'), [
      'residential',
      'elderly-care',
      'education',
      'office',
      'commercial',
      'medical',
      'other',
    ]),
  ),
  params: { classes: classCount },
  remedy: {
    'zh-CN': '迁至独立建筑，或调整班数',
    en: 'Move to a building of its own, or change the number of classes',
  },
});
