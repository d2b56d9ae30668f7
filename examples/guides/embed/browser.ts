// #region browser
import { coreCatalogue, renderMessage } from '@tuoyu/core';
import { judge } from './judge.js';

/** Shows the verdict on a record in an element of the page. */
export const showVerdict = (element: { textContent: string | null }, record: unknown): void => {
  const { summary } = JSON.parse(judge(record)) as { summary: { verdict: string } };
  const message = { id: `core/verdict/${summary.verdict}`, params: {} };
  element.textContent = renderMessage(message, { catalogues: [coreCatalogue], locale: 'zh-CN' });
};
// #endregion browser
