import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const intakePapersSeen = defineRule({
  id: 'health-care/intake-papers-seen',
  title: {
    pass: {
      'zh-CN': '入托时查验预防接种证和入托体检表',
      en: 'The vaccination certificate and the form of the entry exam were seen',
    },
    fail: {
      'zh-CN': '入托时未见预防接种证或入托体检表的查验',
      en: 'The vaccination certificate or the form of the entry exam was not seen',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.2.1', 'secondary', 'N279'),
    cite('ws-t-821-2023', '7.2.1', 'secondary', 'B322'),
  ],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: and(aChild('/vaccination/certificateChecked'), aChild('/entryExam/formSeen')),
  remedy: { 'zh-CN': '入托时一并查验两份材料', en: 'See both papers at entry' },
});
