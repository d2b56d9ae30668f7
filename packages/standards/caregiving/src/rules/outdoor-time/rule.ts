import type { BooleanOf, CodeOf } from '@tuoyu/core';
import { and, choice, constant, defineRule, eq, figure, ge, hasAny, lookup, ne, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { outdoorModes } from '../../choices.js';
import { outdoorMinutes } from '../../figures/outdoor.js';
import { f, inUse, notHomeBased } from '../../record.js';

const days = f.list('/days/entries');

// another reason may or may not be one of weather, so that it is not known
const weatherIsReason = (
  why: CodeOf<'none' | 'heat' | 'cold' | 'rain' | 'air-pollution' | 'other'>,
): BooleanOf =>
  lookup(why, {
    none: constant(false),
    heat: constant(true),
    cold: constant(true),
    rain: constant(true),
    'air-pollution': constant(true),
  });

// a class that is named and is not one of full-day care, where only full-day care counts
const elsewhere = (classId: CodeOf): BooleanOf =>
  and(
    ne(choice(outdoorModes), 'all'),
    f.some(f.list('/classes'), (one) => and(eq(one('/id'), classId), ne(one('/mode'), 'full-day'))),
  );

export const outdoorTime = defineRule({
  id: 'caregiving/outdoor-time',
  title: {
    pass: {
      'zh-CN': '每日户外活动时间达到要求，或因天气减少',
      en: 'Each day had the time outdoors, or the weather cut it short',
    },
    fail: {
      'zh-CN': '有的日期户外活动少于 {limit} 分钟，且不是因天气减少',
      en: 'On some day the children were outdoors for less than {limit} minutes, and the weather was no reason',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 18', 'secondary', 'N136')],
  phases: inUse,
  when: and(notHomeBased, or(hasAny(f('/serviceModes'), ['full-day']), eq(choice(outdoorModes), 'all'))),
  require: f.every(days, (day) =>
    or(
      ge(day('/outdoorMinutes'), figure(outdoorMinutes)),
      weatherIsReason(day('/weatherException')),
      elsewhere(day('/classId')),
    ),
  ),
  params: { limit: figure(outdoorMinutes) },
  remedy: {
    'zh-CN': '保证每日户外活动时间，因天气减少的写明原因',
    en: 'Go outdoors long enough each day, and note the weather when it cuts the time short',
  },
  consequences: normsBreach,
});
