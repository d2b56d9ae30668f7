import { add, addDays, asOf, defineRule, divide, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { samplesHoursSchool } from '../../figures/samples.js';
import { f, inUse, kindergartenCanteen } from '../../record.js';

// samples whose hours are surely over: counted from the end of their day
const over = f.filter(f.list('/meals/samples/entries'), (sample) =>
  le(addDays(sample('/date'), add(divide(figure(samplesHoursSchool), 24, 1, 'up'), 1)), asOf()),
);

export const sampleHoursSchool = defineRule({
  id: 'health-care/sample-hours-school',
  title: {
    pass: {
      'zh-CN': '幼儿园食堂留样达到规定时间',
      en: 'Samples of the kindergarten are kept as long as the school food rules ask',
    },
    fail: {
      'zh-CN': '幼儿园食堂有留样保存不足 {limit} 小时',
      en: 'A sample of the kindergarten was kept for less than {limit} hours',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('school-food-rules-2019', 'samples', 'secondary', 'B363')],
  topic: 'food-samples',
  phases: inUse,
  when: kindergartenCanteen,
  require: f.every(over, (sample) => ge(sample('/hoursKept'), figure(samplesHoursSchool))),
  params: { limit: figure(samplesHoursSchool) },
  remedy: { 'zh-CN': '留样冷藏达到规定时间', en: 'Keep samples as long' },
});
