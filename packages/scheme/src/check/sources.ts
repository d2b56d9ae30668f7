import type { Node } from '../language/item.js';
import type { Sourced } from '../language/sourced.js';
import type { Inspection } from './collector.js';
import { isDimension, report } from './collector.js';
import { step } from './shape.js';

/** Whether a declaration says itself where its figures come from. */
export const isSourced = ({ basis, ownChoice }: Sourced): boolean =>
  basis !== undefined || ownChoice === true;

/** Every figure has a basis or is marked as its author's own, by itself or by what it stands in. */
export const checkSources = (inspection: Inspection): void => {
  const { scheme } = inspection;
  const judge = (own: Sourced, at: string, inherited: boolean): boolean => {
    if (own.basis !== undefined && own.ownChoice === true) report(inspection, 'two-sources', { at });
    return inherited || isSourced(own);
  };
  const need = (own: Sourced, at: string, inherited: boolean): void => {
    if (!judge(own, at, inherited)) report(inspection, 'no-basis', { at });
  };
  const each = (list: readonly Sourced[] | undefined, at: string, inherited: boolean): void => {
    list?.forEach((own, i) => {
      need(own, at + step(i), inherited);
    });
  };
  const nodes = (list: readonly Node[], at: string, inherited: boolean): void => {
    list.forEach((node, i) => {
      const own = at + step(i);
      const sourced = judge(node, own, inherited);
      if (!sourced) report(inspection, 'no-basis', { at: own });
      if (!isDimension(node)) return;
      each(node.minima, `${own}/minima`, sourced);
      nodes(node.children, `${own}/children`, sourced);
    });
  };
  const whole = judge(scheme, '', false);
  nodes(scheme.children, '/children', whole);
  need(scheme.rounding, '/rounding', whole);
  if (scheme.bonus !== undefined) {
    need(scheme.bonus, '/bonus', whole);
    nodes(scheme.bonus.items, '/bonus/items', whole || isSourced(scheme.bonus));
  }
  each(scheme.levels, '/levels', whole);
  scheme.levels.forEach((level, i) => {
    each(level.requires, `/levels/${i}/requires`, whole || isSourced(level));
  });
  each(scheme.vetoes, '/vetoes', whole);
  each(scheme.caps, '/caps', whole);
  const { validity, cadence, promotion, demotions } = scheme.administration ?? {};
  for (const [key, own] of Object.entries({ validity, cadence, promotion })) {
    if (own !== undefined) need(own, `/administration/${key}`, whole);
  }
  each(demotions, '/administration/demotions', whole);
};
