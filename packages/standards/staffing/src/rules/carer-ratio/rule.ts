import { choice, defineRule, divide, eq, figure, ge, lookup, number } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { carersCounted, childrenCounted, mixedClassRatio, ratioRounding } from '../../choices.js';
import { infantRatio, olderToddlerRatio, youngerToddlerRatio } from '../../figures/carer-ratio.js';
import { aClass, f, inUse, notHomeBased, withRole } from '../../record.js';

const children = lookup(choice(childrenCounted), {
  enrolled: aClass('/enrolled'),
  present: aClass('/present'),
});

// everybody stands in the list once, with one class in which the person is counted
const assigned = f.count(f.filter(withRole('care'), (person) => eq(person('/classId'), aClass('/id'))));

const carers = lookup(choice(carersCounted), { 'on-duty': aClass('/careStaffOnDuty'), assigned });

const perCarer = lookup(aClass('/kind'), {
  infant: figure(infantRatio),
  'younger-toddler': figure(youngerToddlerRatio),
  'older-toddler': figure(olderToddlerRatio),
  mixed: lookup(choice(mixedClassRatio), { '3': number(3), '5': number(5), '6': number(6), '7': number(7) }),
});

const needed = lookup(choice(ratioRounding), {
  up: divide(children, perCarer, 1, 'up'),
  nearest: divide(children, perCarer, 1, 'half-up'),
});

export const carerRatio = defineRule({
  id: 'staffing/carer-ratio',
  title: {
    pass: { 'zh-CN': '班级保育人员数达到师幼比要求', en: 'The class has the carers that its ratio asks for' },
    fail: {
      'zh-CN': '婴幼儿 {children} 人，需保育人员 {needed} 人，现有 {carers} 人',
      en: '{children} children need {needed} carers; there are {carers}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 20', 'secondary', 'N116')],
  topic: 'mixed-class-ratio',
  phases: inUse,
  subjects: '/classes',
  when: notHomeBased,
  require: ge(carers, needed),
  params: { children, needed, carers },
  remedy: {
    'zh-CN': '增配保育人员，或减少该班婴幼儿人数',
    en: 'Assign more carers to the class, or take fewer children into it',
  },
  consequences: normsBreach,
});
