import { and, asOf, defineRule, eq, gt, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, fromFiling, underHygieneEvaluation } from '../../record.js';

// the limits by substance belong to the standard; the last test of each room counts

const tests = f.filter(f.list('/airTests'), (test) => eq(test('/standard'), 'gb-t-18883'));

export const indoorAirHygiene = defineRule({
  id: 'health-care/indoor-air-hygiene',
  title: {
    pass: {
      'zh-CN': '室内空气按GB/T 18883检测合格',
      en: 'The indoor air was tested by GB/T 18883 and conforms',
    },
    fail: {
      'zh-CN': '室内空气没有按GB/T 18883检测，或有用房最近一次检测不合格',
      en: 'The indoor air was not tested by GB/T 18883, or the last test of a room does not conform',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N217'),
    cite('hygiene-evaluation-2022', 'environment', 'secondary', 'B315'),
  ],
  phases: fromFiling,
  when: underHygieneEvaluation,
  require: and(
    f.some(tests, (test) => le(test('/sampledOn'), asOf())),
    f.every(tests, (test) =>
      or(
        test('/conforms'),
        f.some(tests, (later) =>
          and(eq(later('/roomId'), test('/roomId')), gt(later('/sampledOn'), test('/sampledOn'))),
        ),
      ),
    ),
  ),
  remedy: { 'zh-CN': '治理后重新检测', en: 'Clear the air, and test again' },
  consequences: normsBreach,
});
