import { and, defineRule, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, usedByOthersThanDwellers } from '../../design-record.js';
import { f } from '../../record.js';

export const dwellingsOwnExits = defineRule({
  id: 'fire-safety/dwellings-own-exits',
  title: {
    pass: {
      'zh-CN': '与住宅部分分别设置安全出口和疏散楼梯',
      en: 'Exits and stairs are apart from those of the dwellings',
    },
    fail: {
      'zh-CN': '与住宅部分共用安全出口或疏散楼梯',
      en: 'An exit or a stair is shared with the dwellings',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.2', 'primary', 'B141')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  // with a third use in the building, what is shared may be shared with that one: `dwellings-shared-exits`
  when: and(civilWorks, hasAny(f('/building/sharedUses'), ['residential']), not(usedByOthersThanDwellers)),
  require: and(
    f.every(f.list('/exits'), (exit) => exit('/independent')),
    f.every(f.list('/stairs'), (stair) => stair('/independent')),
  ),
  remedy: { 'zh-CN': '分别设置安全出口和疏散楼梯', en: 'Provide exits and stairs of its own' },
});
