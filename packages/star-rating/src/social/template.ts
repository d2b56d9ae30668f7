import { cite } from '@tuoyu/instruments';
import { type Level, SCHEME_FORMAT, type Scheme } from '@tuoyu/scheme';

/** Division of the county whose bands are used: Huaining under Anqing. */
export const HUAINING = '340822';

const bands = cite('anqing-evaluation-notice', 'bands of the county Huaining', 'secondary', 'L211');
const measures = (clause: string) => cite('social-organisation-evaluation-2010', clause, 'secondary', 'L211');

const level = (id: string, from: number | null, to: number | null): Level => ({
  id,
  title:
    id === 'not-graded'
      ? { 'zh-CN': '不定级', en: 'not graded' }
      : { 'zh-CN': `${id}（怀宁县分数段）`, en: `${id} (bands of Huaining county)` },
  from,
  to,
  basis: [bands],
});

/**
 * The evaluation of social organisations 社会组织评估 1A to 5A, as far as sources carry it: grades, 1000 points with 100 on
 * top, the bands of Huaining county, five years, one step down. The indicators and the beginning of 1A are not known: the
 * caller puts them in; until then there is no grade. One source gives 950 both to 4A and to 5A; here it is 5A, as every
 * score on a boundary is in the upper band. Open to non-profit institutions that apply (`checkEvaluationApplication`);
 * other counties have bands of their own.
 */
export const socialOrganisationTemplate: Scheme = {
  format: SCHEME_FORMAT,
  id: 'social-organisation-evaluation',
  version: 'template-1',
  title: {
    'zh-CN': '社会组织评估（怀宁县分数段）',
    en: 'Evaluation of social organisations (bands of Huaining county)',
  },
  official: false,
  basis: [bands],
  max: 1000,
  method: { kind: 'points', spread: 'whole' },
  rounding: { quantum: 1, mode: 'down', ownChoice: true },
  children: [
    {
      id: 'indicators',
      title: { 'zh-CN': '评估指标（由评估机关提供）', en: 'Indicators (from the evaluating authority)' },
      max: null,
      from: { kind: 'points', step: 1 },
    },
  ],
  bonus: {
    max: 100,
    above: true,
    items: [
      {
        id: 'bonus',
        title: { 'zh-CN': '加分（由评估机关提供）', en: 'Bonus (from the evaluating authority)' },
        max: 100,
        from: { kind: 'points', step: 1 },
      },
    ],
  },
  levels: [
    level('not-graded', 0, null),
    level('1A', null, 801),
    level('2A', 801, 851),
    level('3A', 851, 901),
    level('4A', 901, 950),
    level('5A', 950, 1100),
  ],
  administration: {
    validity: { months: 60, basis: [measures('art. 28')] },
    promotion: {
      afterMonths: 36,
      basis: [cite('anqing-evaluation-notice', 'new evaluation', 'secondary', 'L211')],
    },
    demotions: [
      {
        id: 'downgrade',
        title: {
          'zh-CN': '连续两年年检基本合格、年检不合格或受处罚',
          en: 'Two years "basic", a failed inspection, or a penalty',
        },
        steps: 1,
        basis: [measures('art. 30')],
      },
    ],
  },
};
