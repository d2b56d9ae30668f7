import { cite } from '@tuoyu/instruments';
import { SCHEME_FORMAT } from '@tuoyu/scheme';

const PLACEHOLDER = '（填写 / fill in）';

const domains: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['site', '房屋场地', 'Premises'],
  ['facilities', '设施设备', 'Facilities'],
  ['staffing', '人员配置', 'Staffing'],
  ['fire-safety', '消防安全', 'Fire safety'],
  ['health-care', '卫生保健', 'Health care'],
  ['caregiving', '保育管理', 'Care management'],
  ['supervision', '监督管理', 'Supervision'],
];

const starName = (n: number) =>
  n === 0
    ? { 'zh-CN': '不定星', en: 'no star' }
    : { 'zh-CN': `${n}星`, en: `${n} star${n === 1 ? '' : 's'}` };

/** Clause of the plan that fixes yearly assessment. */
export const yearlyByPlan = cite('nanjing-plan-2020', '三(二)4', 'primary', 'L101');

/**
 * A template of a star scheme for Nanjing, to be filled in by the caller and judged by `checkNanjingScheme`. The plan fixes
 * star management, the two kinds of outside assessors, yearly assessment and publication; how many stars there are, their
 * bands, items, points and vetoes no text says, so all of them are empty here. The seven domains are those in which the
 * plan wants standards; the caller may take another tree.
 */
export const newNanjingScheme = ({
  stars,
}: {
  readonly stars: number;
}): { readonly [key: string]: unknown } => ({
  format: SCHEME_FORMAT,
  id: 'nanjing-stars',
  version: PLACEHOLDER,
  title: { 'zh-CN': '南京市婴幼儿照护机构星级', en: 'Stars of childcare institutions in Nanjing' },
  official: { document: '', issuer: '' },
  basis: [{ instrument: '', clause: '', verified: 'unverified' }],
  max: null,
  method: { kind: 'points', spread: 'dimension' },
  rounding: { quantum: 0.001, mode: 'down', ownChoice: true },
  children: domains.map(([id, zh, en]) => ({
    id,
    title: { 'zh-CN': zh, en },
    max: null,
    children: [
      {
        id: `${id}/1`,
        title: { 'zh-CN': PLACEHOLDER, en: PLACEHOLDER },
        max: null,
        from: { kind: 'points', step: 1 },
        guidance: { 'zh-CN': PLACEHOLDER, en: PLACEHOLDER },
        evidence: { 'zh-CN': PLACEHOLDER, en: PLACEHOLDER },
      },
    ],
  })),
  levels: Array.from({ length: stars + 1 }, (_, n) => ({
    id: n === 0 ? 'no-star' : `${n}-star`,
    title: starName(n),
    from: n === 0 ? 0 : null,
    to: null,
  })),
  vetoes: [],
  administration: { cadence: { months: 12, basis: [yearlyByPlan] } },
});
