import { and, asOf, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, fromFiling, notHomeBased } from '../../record.js';

export const disinfectionAndIsolationRules = defineRule({
  id: 'health-care/disinfection-and-isolation-rules',
  title: {
    pass: {
      'zh-CN': '建立了消毒制度和病儿隔离制度',
      en: 'There are written rules on disinfection and on isolation of sick children',
    },
    fail: {
      'zh-CN': '消毒制度或病儿隔离制度没有建立',
      en: 'Written rules on disinfection or on isolation of sick children are missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 27', 'secondary', 'N143')],
  phases: fromFiling,
  when: notHomeBased,
  require: and(
    f.some(f.list('/writtenRules'), (rule) =>
      and(eq(rule('/kind'), 'disinfection'), le(rule('/adoptedOn'), asOf())),
    ),
    f.some(f.list('/writtenRules'), (rule) =>
      and(eq(rule('/kind'), 'isolation'), le(rule('/adoptedOn'), asOf())),
    ),
  ),
  remedy: { 'zh-CN': '制定并公布消毒制度和病儿隔离制度', en: 'Write both rules, and put them into use' },
  consequences: normsBreach,
});
