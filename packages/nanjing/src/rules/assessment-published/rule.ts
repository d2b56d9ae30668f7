import { addMonths, and, asOf, defineRule, eq, figure, ge, le, lt, mul, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { figureOf } from '../../figures/figures.js';
import { planDay } from '../../plan/horizon.js';
import { aRating, inService, notHomeBased } from '../record.js';

// no period is given: without a day of publication it is unknown, and a day to come is too late only once the next
// assessment is due

const months = figureOf('nanjing/assessment-months');

export const assessmentPublished = defineRule({
  id: 'nanjing/assessment-published',
  title: {
    pass: { 'zh-CN': '星级评估结果已向社会公开', en: 'The result of the star assessment is public' },
    fail: { 'zh-CN': '星级评估结果尚未公开', en: 'The result of the star assessment is not public yet' },
  },
  addressee: 'assessor',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)4', 'primary', 'L102')],
  phases: inService,
  subjects: '/ratings',
  when: and(
    notHomeBased,
    eq(aRating('/kind'), 'star'),
    ge(aRating('/assessedOn'), planDay),
    or(
      le(aRating('/publishedOn'), asOf()),
      lt(aRating('/assessedOn'), addMonths(asOf(), mul(figure(months), -1))),
    ),
  ),
  require: le(aRating('/publishedOn'), asOf()),
  remedy: { 'zh-CN': '由评估方公开结果', en: 'The assessor publishes the result' },
});
