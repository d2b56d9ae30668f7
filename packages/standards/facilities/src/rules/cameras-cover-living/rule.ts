import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const camerasCoverLiving = defineRule({
  id: 'facilities/cameras-cover-living',
  title: {
    pass: { 'zh-CN': '监控覆盖婴幼儿生活和活动区域', en: 'Cameras cover all living and activity areas' },
    fail: {
      'zh-CN': '监控没有覆盖全部生活和活动区域',
      en: 'Cameras do not cover all living and activity areas',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 32', 'secondary', 'N148'),
    cite('management-norms-2019', 'art. 32', 'secondary', 'AN020'),
    cite('management-norms-2019', 'art. 31-32', 'secondary', 'B351'),
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'N289'),
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'B352'),
    cite('ws-t-821-2023', 'premises', 'secondary', 'B319'),
  ],
  topic: 'cctv-coverage',
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/security/cctv/coversAllLiving'), true),
  remedy: { 'zh-CN': '补装监控，消除盲区', en: 'Add cameras for the blind spots' },
  consequences: normsBreach,
});
