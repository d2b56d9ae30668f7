import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const assessedCamerasCover = defineRule({
  id: 'facilities/assessed-cameras-cover',
  title: {
    pass: { 'zh-CN': '监控覆盖婴幼儿活动场所', en: 'Cameras cover all places where children live' },
    fail: {
      'zh-CN': '监控没有覆盖全部婴幼儿活动场所',
      en: 'Cameras do not cover all places where children live',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'N289'),
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'B352'),
    cite('ws-t-821-2023', 'premises', 'secondary', 'B319'),
  ],
  topic: 'cctv-coverage',
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/security/cctv/coversAllLiving'), true),
  remedy: { 'zh-CN': '补装监控，消除盲区', en: 'Add cameras for the blind spots' },
});
