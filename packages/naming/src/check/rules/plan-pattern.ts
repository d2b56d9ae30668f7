import { isWithin } from '@tuoyu/reference';
import { nanjingPlan, since } from '../../cite.js';
import { planPattern } from '../encouraged.js';
import { advice, type Facts, finding, type NameRule } from '../facts.js';

const NANJING = '320100';

const inNanjing = ({ context, reading }: Facts): boolean => {
  if (context.seat !== undefined) return isWithin(context.seat, NANJING);
  const matches = reading.division?.elements.at(-1)?.matches ?? [];
  return (
    reading.division?.zoneCode?.startsWith('3201') === true ||
    (matches.length > 0 && matches.every(({ code, state }) => state === 'not' || isWithin(code, NANJING)))
  );
};

/** In Nanjing: the pattern of the plan, which is encouraged and no duty. */
export const planPatternAdvice: NameRule = (facts) => {
  const { strict, withService } = planPattern(facts.reading);
  if (strict || facts.asOf < since.nanjingPlan || !inNanjing(facts)) return [];
  return [
    finding(
      'plan-pattern',
      advice,
      [nanjingPlan('三(二)2')],
      withService
        ? '南京鼓励“行政区划+字号+婴幼儿照护/托育+园/中心/公司”；此名称仅多“服务”二字'
        : '南京鼓励“行政区划+字号+婴幼儿照护/托育+园/中心/公司”；并非义务',
      withService
        ? 'Nanjing encourages division, trade name, 婴幼儿照护 or 托育, 园, 中心 or 公司; this name only adds 服务'
        : 'Nanjing encourages division, trade name, 婴幼儿照护 or 托育, 园, 中心 or 公司; this is no duty',
      facts.whole,
    ),
  ];
};
