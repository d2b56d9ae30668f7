import { asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aDataIncident, inService } from '../../record.js';

// the regulation asks for promptness and states no hours

export const dataIncidentReported = defineRule({
  id: 'supervision/data-incident-reported',
  title: {
    pass: {
      'zh-CN': '信息安全事件已向网信部门报告',
      en: 'The leak, change or loss was reported to the cyberspace authority',
    },
    fail: {
      'zh-CN': '信息安全事件没有向网信部门报告',
      en: 'The leak, change or loss was not reported to the cyberspace authority',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 35', 'primary', 'AN075')],
  phases: inService,
  subjects: '/privacy/incidents',
  when: ge(aDataIncident('/foundOn'), '2024-01-01'),
  require: le(aDataIncident('/reportedOn'), asOf()),
  remedy: { 'zh-CN': '及时报告', en: 'Report it promptly' },
});
