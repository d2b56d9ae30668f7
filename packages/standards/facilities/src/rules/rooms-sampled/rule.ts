import { and, defineRule, figure, ge, least, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { roomsSampledLeastLimit, roomsSampledShareLimit } from '../../figures/acceptance.js';
import { aTest, inKindergarten, testAtAcceptance } from '../../record.js';

export const roomsSampled = defineRule({
  id: 'facilities/rooms-sampled',
  title: {
    pass: {
      'zh-CN': '抽检房间数符合验收标准',
      en: 'As many rooms were sampled as the acceptance standard has',
    },
    fail: {
      'zh-CN': '{total} 间房间抽检 {sampled} 间，验收标准为 {share}% 且至少 {least} 间，不足的全部检测',
      en: '{sampled} of {total} rooms were sampled; the acceptance standard has {share}% and at least {least}, or all',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.14', 'primary', 'B385')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(inKindergarten, testAtAcceptance),
  require: and(
    ge(mul(aTest('/roomsSampled'), 100), mul(aTest('/roomsTotal'), figure(roomsSampledShareLimit))),
    ge(aTest('/roomsSampled'), least(aTest('/roomsTotal'), figure(roomsSampledLeastLimit))),
  ),
  params: {
    sampled: aTest('/roomsSampled'),
    total: aTest('/roomsTotal'),
    share: figure(roomsSampledShareLimit),
    least: figure(roomsSampledLeastLimit),
  },
  remedy: { 'zh-CN': '补测其余房间', en: 'Test further rooms' },
});
