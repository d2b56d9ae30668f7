import type { SchemeProblem } from '../error.js';
import type { Item } from '../language/item.js';
import type { Scheme } from '../language/scheme.js';
import { checkBands } from './bands.js';
import type { Inspection } from './collector.js';
import { figure, isDimension, type Known, minimumId, placedNodes, report } from './collector.js';
import { checkItems } from './items.js';
import { checkMaxima } from './maxima.js';
import { SCHEME_SCHEMA } from './scheme-schema.js';
import { shapeProblems } from './shape.js';
import { checkSources } from './sources.js';
import { checkTests } from './tests.js';

const checkIds = (inspection: Inspection): void => {
  const { scheme, nodes } = inspection;
  const seen = new Set<string>();
  const claim = (id: string, at: string): void => {
    if (seen.has(id)) report(inspection, 'duplicate-id', { id, at });
    seen.add(id);
  };
  for (const { node, at } of nodes) claim(node.id, at);
  for (const { node, at } of nodes) {
    if (isDimension(node))
      node.minima?.forEach(({ level }, i) => {
        claim(minimumId(node.id, level), `${at}/minima/${i}`);
      });
  }
  scheme.vetoes?.forEach(({ id }, i) => {
    claim(id, `/vetoes/${i}`);
  });
  scheme.caps?.forEach(({ id }, i) => {
    claim(id, `/caps/${i}`);
  });
  const levels = new Set<string>();
  scheme.levels.forEach(({ id, requires }, i) => {
    if (levels.has(id)) report(inspection, 'duplicate-id', { id, at: `/levels/${i}` });
    levels.add(id);
    requires?.forEach((gate, j) => {
      claim(gate.id, `/levels/${i}/requires/${j}`);
    });
  });
};

const checkAdministration = (inspection: Inspection): void => {
  const { validity, cadence, promotion, demotions } = inspection.scheme.administration ?? {};
  const whole = (at: string, value: number | undefined, min = 1): void => {
    if (value !== undefined)
      figure(inspection, `/administration/${at}`, value, { min, max: 1200, whole: true });
  };
  whole('validity/months', validity?.months);
  whole('cadence/months', cadence?.months);
  whole('cadence/firstAfterMonths', cadence?.firstAfterMonths, 0);
  whole('promotion/steps', promotion?.steps);
  whole('promotion/afterMonths', promotion?.afterMonths, 0);
  demotions?.forEach(({ steps }, i) => {
    whole(`demotions/${i}/steps`, steps);
  });
};

/** Everything that is wrong with a value as a scheme; empty when it is one. */
export const problemsOf = (value: unknown, known: Known): readonly SchemeProblem[] => {
  const shape = shapeProblems(SCHEME_SCHEMA, value);
  if (shape.length > 0) return shape;
  const scheme = value as Scheme;
  const nodes = placedNodes(scheme);
  const items = nodes.flatMap(({ node, at }) => (isDimension(node) ? [] : [{ node: node as Item, at }]));
  const inspection: Inspection = { scheme, known, problems: [], nodes, items };
  if (scheme.official !== false && scheme.official.document.trim() === '')
    report(inspection, 'no-document', { at: '/official/document' });
  checkIds(inspection);
  checkSources(inspection);
  checkMaxima(inspection);
  checkItems(inspection);
  figure(inspection, '/rounding/quantum', scheme.rounding.quantum, { min: 0.001 });
  checkBands(inspection);
  checkTests(inspection);
  checkAdministration(inspection);
  return inspection.problems;
};
