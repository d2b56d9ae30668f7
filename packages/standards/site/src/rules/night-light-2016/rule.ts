import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const nightLight2016 = defineRule({
  id: 'site/night-light-2016',
  title: {
    pass: {
      'zh-CN': '寄宿睡眠用房设有夜间巡视照明（2016年版）',
      en: 'Sleep rooms of a boarding institution have lights for night rounds (2016 edition)',
    },
    fail: {
      'zh-CN': '寄宿睡眠用房没有夜间巡视照明，规范建议设置（2016年版）',
      en: 'A sleep room of a boarding institution has no light for night rounds; the code advises one (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2016', '6.3.1', 'secondary', 'AB022')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, isIn(aRoom('/kind'), ['sleep', 'activity-and-sleep']), f('/boarding')),
  require: aRoom('/light/nightLight'),
  remedy: { 'zh-CN': '加装夜间巡视照明', en: 'Fit lights for night rounds' },
});
