import { addDays, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { changeDays } from '../../figures/days.js';
import { aRegisteredChange, f, inService } from '../../record.js';

// what market regulation registers; the registrars of the other forms have rules of their own

export const registrationChangeInTime = defineRule({
  id: 'supervision/registration-change-in-time',
  title: {
    pass: { 'zh-CN': '登记事项变更按期办理了变更登记', en: 'The change was registered in time' },
    fail: {
      'zh-CN': '登记事项变更没有在{days}日内办理变更登记',
      en: 'The change was not registered within {days} days',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('market-registration-regulation', 'art. 24', 'primary', 'L200')],
  phases: inService,
  subjects: '/registration/changes',
  when: f('/forProfit'),
  require: le(
    aRegisteredChange('/registeredOn'),
    addDays(aRegisteredChange('/changedOn'), figure(changeDays)),
  ),
  params: { days: figure(changeDays) },
  remedy: { 'zh-CN': '尽快办理变更登记', en: 'Register the change' },
});
