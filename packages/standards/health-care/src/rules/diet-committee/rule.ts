import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { f, inUse, servesMeals } from '../../record.js';

export const dietCommittee = defineRule({
  id: 'health-care/diet-committee',
  title: {
    pass: { 'zh-CN': '成立膳食委员会', en: 'There is a diet committee' },
    fail: { 'zh-CN': '没有膳食委员会', en: 'There is no diet committee' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'diet', 'secondary', 'B294')],
  phases: inUse,
  when: servesMeals,
  require: f('/meals/dietCommittee'),
  remedy: { 'zh-CN': '成立膳食委员会并定期开会', en: 'Set up a diet committee that meets' },
  consequences: healthCareBreach,
});
