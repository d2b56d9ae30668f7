import { and, asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService, notHomeBased } from '../../record.js';

export const filingCancelled = defineRule({
  id: 'supervision/filing-cancelled',
  title: {
    pass: { 'zh-CN': '终止服务后已注销备案', en: 'The filing was cancelled after the service ended' },
    fail: { 'zh-CN': '终止服务后没有注销备案', en: 'The filing was not cancelled after the service ended' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 10', 'primary', 'N167'),
    cite('management-norms-2019', 'art. 7', 'secondary', 'N125'),
  ],
  phases: inService,
  when: and(notHomeBased, f('/closed')),
  require: le(f('/filing/cancelledOn'), asOf()),
  remedy: { 'zh-CN': '向备案机关注销备案', en: 'Cancel the filing' },
});
