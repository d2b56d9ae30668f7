import { asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aDataIncident, inService } from '../../record.js';

// the regulation asks for promptness and states no hours

export const dataIncidentRemedied = defineRule({
  id: 'supervision/data-incident-remedied',
  title: {
    pass: { 'zh-CN': '信息安全事件已采取补救措施', en: 'The leak, change or loss was remedied' },
    fail: { 'zh-CN': '信息安全事件没有采取补救措施', en: 'The leak, change or loss was not remedied' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 35', 'primary', 'AN075')],
  phases: inService,
  subjects: '/privacy/incidents',
  when: ge(aDataIncident('/foundOn'), '2024-01-01'),
  require: le(aDataIncident('/remediedOn'), asOf()),
  remedy: { 'zh-CN': '采取补救措施', en: 'Remedy it' },
});
