import { type Catalogue, type Finding, type Locale, type Report, render } from '@tuoyu/core';

/** Adds the texts to a report's findings, for `--with-text`. */
export const withText = <R extends Report>(report: R, catalogues: readonly Catalogue[], locale: Locale) => ({
  ...report,
  locale,
  findings: render(report, { catalogues, locale }).findings.map(
    ({ finding, outcome, title, message, remedy }): Finding & { readonly text: object } => ({
      ...finding,
      text: { outcome, title, message, remedy },
    }),
  ),
});
