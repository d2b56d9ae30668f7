import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { anOutage, notHomeBased } from '../../record.js';

export const noUnjustifiedStop = defineRule({
  id: 'facilities/no-unjustified-stop',
  title: {
    pass: { 'zh-CN': '监控中断有正当理由', en: 'The break in the recording has a reason' },
    fail: { 'zh-CN': '监控无故中断', en: 'The recording was stopped without a reason' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 32', 'secondary', 'N148')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/security/cctv/outages',
  when: notHomeBased,
  require: eq(anOutage('/justified'), true),
  remedy: { 'zh-CN': '查明原因并恢复运行', en: 'Find the cause and restore the recording' },
  consequences: normsBreach,
});
