import { and, defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const outdoorEquipment = defineRule({
  id: 'site/outdoor-equipment',
  title: {
    pass: {
      'zh-CN': '室外活动场地有游戏设施和防护',
      en: 'The outdoor area has play equipment with protection',
    },
    fail: {
      'zh-CN': '室外活动场地缺少游戏设施或防护',
      en: 'The outdoor area lacks play equipment or protection',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 16', 'secondary', 'N106')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, f('/outdoor/exists')),
  require: and(hasAll(f('/outdoor/features'), ['play-equipment']), f('/outdoor/equipmentProtected')),
  remedy: { 'zh-CN': '配备适宜的游戏设施和安全防护', en: 'Provide fitting play equipment and protection' },
  consequences: [cite('population-family-planning-law', 'art. 41', 'primary', 'N061')],
});
