import { type Dimension, defineScheme, type Item, type Level, type Scheme } from '@tuoyu/scheme';
import {
  ASSESSMENT_TOTAL,
  type AssessmentDimension,
  assessmentBasis,
  assessmentDimensions,
} from '../dimensions.js';
import { type KnownIndicator, knownIndicators } from './indicators.js';

/** Id of the scheme that holds what is known of WS/T 821-2023. */
export const WST821_ID = 'ws-t-821-2023';

const indicatorItem = ({ id, title, rules, basis, clause }: KnownIndicator): Item => ({
  id,
  title: { 'zh-CN': `${clause} ${title['zh-CN']}`, en: `${clause} ${title.en}` },
  max: null,
  from: { kind: 'rules', rules, score: 'all-pass' },
  basis: [basis],
});

const dimensionOf = ({ id, title, max }: AssessmentDimension): Dimension => ({
  id,
  title,
  max,
  children: [
    ...knownIndicators.filter(({ dimension }) => dimension === id).map(indicatorItem),
    {
      id: `${id}/unread`,
      title: { 'zh-CN': '其余指标（未读到）', en: 'Other indicators (not read)' },
      max: null,
      from: { kind: 'points', step: 0.001 },
    },
  ],
});

const grade = (id: string, from: number | null, to: number | null): Level => ({
  id,
  title: { 'zh-CN': `${id}级`, en: `grade ${id}` },
  from,
  to,
  basis: [assessmentBasis.grades],
});

/**
 * WS/T 821-2023 as far as any source reports it: seven dimensions with their maxima and the known indicators. Rating by it
 * says of each indicator whether it is met, failed or open, and gives neither shares nor a grade, since the points of the
 * indicators, the cut-offs and the sixteen basic standards are not known. `official` is false: nobody has compared it with
 * the printed standard.
 */
export const wst821Known: Scheme = defineScheme({
  format: 'tuoyu-scheme/1',
  id: WST821_ID,
  version: 'known-1',
  title: {
    'zh-CN': '托育机构质量评估标准（WS/T 821-2023，仅已知部分，不定级）',
    en: 'WS/T 821-2023, Quality Assessment Standard (known parts only, no grade)',
  },
  official: false,
  basis: [assessmentBasis.maxima],
  max: ASSESSMENT_TOTAL,
  method: { kind: 'points', spread: 'dimension' },
  // how the standard rounds is not known
  rounding: { quantum: 0.001, mode: 'half-up', ownChoice: true },
  children: assessmentDimensions.map(dimensionOf),
  levels: [
    grade('D', 0, null),
    grade('C', null, null),
    grade('B', null, null),
    grade('A', null, ASSESSMENT_TOTAL),
  ],
});
