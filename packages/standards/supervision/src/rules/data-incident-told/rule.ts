import { asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aDataIncident, inService } from '../../record.js';

// the regulation asks for promptness and states no hours

export const dataIncidentTold = defineRule({
  id: 'supervision/data-incident-told',
  title: {
    pass: { 'zh-CN': '信息安全事件已告知监护人', en: 'The guardians were told of the leak, change or loss' },
    fail: {
      'zh-CN': '信息安全事件没有告知监护人',
      en: 'The guardians were not told of the leak, change or loss',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 35', 'primary', 'AN075')],
  phases: inService,
  subjects: '/privacy/incidents',
  when: ge(aDataIncident('/foundOn'), '2024-01-01'),
  require: le(aDataIncident('/guardiansToldOn'), asOf()),
  remedy: { 'zh-CN': '及时告知', en: 'Tell them promptly' },
});
