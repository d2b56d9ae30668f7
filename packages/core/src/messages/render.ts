import type { Locale } from '../declare/texts.js';
import { TuoyuError } from '../error.js';
import type { Finding, Message, Report, ReportValue } from '../report/report.js';
import type { Catalogue } from './catalogue.js';

/** Where texts come from, and in which language they are wanted. */
export interface RenderOptions {
  /** Catalogues of the engine and of the packs that the report names. */
  readonly catalogues: readonly Catalogue[];
  readonly locale: Locale;
}

/** A finding as text, beside the finding itself. */
export interface RenderedFinding {
  readonly finding: Finding;
  readonly outcome: string;
  /** Title of the rule as it reads when met, whatever the outcome. */
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
}

/** The texts of a report. */
export interface RenderedReport {
  readonly locale: Locale;
  readonly verdict: string;
  readonly findings: readonly RenderedFinding[];
}

/** One message as text. Throws `unknown-message` for an id that no catalogue has. */
export const renderMessage = ({ id, params }: Message, { catalogues, locale }: RenderOptions): string => {
  const texts = catalogues.find((catalogue) => Object.hasOwn(catalogue, id))?.[id];
  if (texts === undefined) throw new TuoyuError('unknown-message', { id, locale });
  return texts[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? renderValue(params[name] as ReportValue, locale) : whole,
  );
};

const OPEN: { readonly [L in Locale]: string } = { 'zh-CN': '未知', en: 'unknown' };

/** A value as text. */
export const renderValue = (value: ReportValue, locale: Locale): string => {
  if (value === null) return locale === 'en' ? 'not shown' : '不显示';
  if (typeof value !== 'object') return String(value);
  const comma = locale === 'en' ? ', ' : '、';
  if (Array.isArray(value)) return value.join(comma);
  if ('min' in value) return range(value.min, value.max, locale);
  if ('from' in value) return range(value.from, value.to, locale);
  return 'oneOf' in value && value.oneOf !== null
    ? value.oneOf.join(locale === 'en' ? ' or ' : '或')
    : OPEN[locale];
};

const range = (lo: number | string | null, hi: number | string | null, locale: Locale): string => {
  if (lo === null && hi === null) return OPEN[locale];
  if (hi === null) return locale === 'en' ? `at least ${lo}` : `至少 ${lo}`;
  if (lo === null) return locale === 'en' ? `at most ${hi}` : `至多 ${hi}`;
  return locale === 'en' ? `${lo} to ${hi}` : `${lo} 至 ${hi}`;
};

/** The texts of a stored report, in any language of the catalogues. */
export const render = (report: Report, options: RenderOptions): RenderedReport => ({
  locale: options.locale,
  verdict: renderMessage({ id: `core/verdict/${report.summary.verdict}`, params: {} }, options),
  findings: report.findings.map((finding) => ({
    finding,
    outcome: renderMessage({ id: `core/outcome/${finding.outcome}`, params: {} }, options),
    title: renderMessage({ id: `${finding.rule}/pass`, params: {} }, options),
    message: renderMessage(finding.message, options),
    remedy: renderMessage(finding.remedy, options),
  })),
});
