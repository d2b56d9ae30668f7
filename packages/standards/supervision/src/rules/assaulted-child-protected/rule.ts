import { and, defineRule, eq, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anIncident, inService } from '../../record.js';

// the wording read is that of 2024-04-26

export const assaultedChildProtected = defineRule({
  id: 'supervision/assaulted-child-protected',
  title: {
    pass: {
      'zh-CN': '对遭受性侵害、性骚扰的婴幼儿采取了保护措施',
      en: 'The child was protected after a sexual assault or harassment',
    },
    fail: {
      'zh-CN': '对遭受性侵害、性骚扰的婴幼儿没有采取保护措施',
      en: 'The child was not protected after a sexual assault or harassment',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 40', 'primary', 'AN059')],
  phases: inService,
  effective: { from: '2024-04-26' },
  subjects: '/incidents',
  when: and(eq(anIncident('/kind'), 'sexual-assault'), ge(anIncident('/detectedOn'), '2024-04-26')),
  require: anIncident('/childProtected'),
  remedy: { 'zh-CN': '及时采取保护措施', en: 'Protect the child promptly' },
});
