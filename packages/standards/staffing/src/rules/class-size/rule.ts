import { defineRule, figure, le, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import {
  infantClassSize,
  mixedClassSize,
  olderToddlerClassSize,
  youngerToddlerClassSize,
} from '../../figures/class-size.js';
import { aClass, inUse, notHomeBased } from '../../record.js';

const limit = lookup(aClass('/kind'), {
  infant: figure(infantClassSize),
  'younger-toddler': figure(youngerToddlerClassSize),
  'older-toddler': figure(olderToddlerClassSize),
  mixed: figure(mixedClassSize),
});

export const classSize = defineRule({
  id: 'staffing/class-size',
  title: {
    pass: { 'zh-CN': '班额不超过该班型的上限', en: 'The class has no more children than its kind allows' },
    fail: {
      'zh-CN': '班额 {enrolled} 人，超过上限 {limit} 人',
      en: 'The class has {enrolled} children; its kind allows {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('setup-standard-2019', 'art. 19', 'secondary', 'N113'),
    cite('setup-standard-2019', 'art. 19', 'secondary', 'N114'),
    cite('jgj-39-2019', 'table 1.0.3-2', 'secondary', 'B046'),
  ],
  phases: inUse,
  subjects: '/classes',
  when: notHomeBased,
  require: le(aClass('/enrolled'), limit),
  params: { enrolled: aClass('/enrolled'), limit },
  remedy: {
    'zh-CN': '分班或调整招收人数，使班额不超过上限',
    en: 'Split the class or take fewer children until it is within the limit',
  },
  consequences: normsBreach,
});
