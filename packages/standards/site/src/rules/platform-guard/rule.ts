import { and, defineRule, figure, ge, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { platformGuardLimit, platformHeight } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';

export const platformGuard = defineRule({
  id: 'site/platform-guard',
  title: {
    pass: { 'zh-CN': '入口平台有足够高的防护', en: 'The platform of the entrance is guarded high enough' },
    fail: {
      'zh-CN': '平台高 {height} 米，防护高度未达到 {limit} 米',
      en: 'The platform is {height} m high and not guarded up to {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.16', 'secondary', 'B083')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(underNurseryCode, gt(f('/site/entrance/platformHeight'), figure(platformHeight))),
  require: ge(f('/site/entrance/platformGuardHeight'), figure(platformGuardLimit)),
  params: { height: f('/site/entrance/platformHeight'), limit: figure(platformGuardLimit) },
  remedy: { 'zh-CN': '加装平台防护', en: 'Guard the platform' },
});
