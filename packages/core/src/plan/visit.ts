import type { Truth } from '../value/truth.js';
import type { FastRule, Machine } from './machine.js';
import { type Frame, ready, truthOf } from './node.js';
import { newTemplate, type Template } from './template.js';

/**
 * Hears of a subject. With a `list`, the subject is the place of its unseen elements, or the empty list itself, below
 * the row `owner` of the frame above.
 */
export type Visit = (template: Template, row: number, list: Frame | undefined, owner: number) => void;

const NOT_APPLICABLE = (2 << 2) | 1;

const templateOf = (fast: FastRule, code: number): Template => {
  const known = fast.templates[code];
  if (known !== undefined) return known;
  const made = newTemplate(fast.planned, ((code >> 2) & 3) as Truth, (code & 3) as Truth, code >= 16);
  fast.templates[code] = made;
  return made;
};

/** Judges a rule about the whole record. */
export const wholeTemplate = ({ stamp }: Machine, fast: FastRule): Template => {
  const { when, require } = fast;
  const applies = when === undefined ? 1 : truthOf(when, stamp);
  const met = applies === 2 || require === undefined ? 1 : truthOf(require, stamp);
  return templateOf(fast, (applies << 2) | met);
};

/** Judges all subjects of a rule, in order. */
export const visit = (machine: Machine, fast: FastRule, each: Visit): void => {
  const { chain } = fast;
  const { stamp } = machine;
  const frame = chain[chain.length - 1];
  if (frame === undefined) {
    each(wholeTemplate(machine, fast), 0, undefined, 0);
    return;
  }
  const { rows } = frame;
  const when = fast.when && ready(fast.when, stamp).bits;
  let applies = when === undefined;
  if (when !== undefined) for (let r = 0; r < rows && !applies; r += 1) applies = when[r] !== 2;
  // Where the rule applies to nobody its requirement is not looked at.
  const require = applies ? fast.require && ready(fast.require, stamp).bits : undefined;
  const codeAt = (r: number): number => {
    const a = when === undefined ? 1 : (when[r] as number);
    return a === 2 || require === undefined ? (a << 2) | 1 : (a << 2) | (require[r] as number);
  };
  const below = (level: number, owner: number): void => {
    const list = chain[level] as Frame;
    const start = list.start[owner] as number;
    const end = list.end[owner] as number;
    const last = level === chain.length - 1;
    for (let r = start; r < end; r += 1) {
      if (last) each(templateOf(fast, codeAt(r)), r, undefined, 0);
      else below(level + 1, r);
    }
    if (list.partial[owner] === 1) {
      let unseen = end;
      for (let i = level + 1; i < chain.length; i += 1) unseen = (chain[i] as Frame).end[unseen] as number;
      each(templateOf(fast, 16 | codeAt(unseen)), unseen, list, owner);
    } else if (start === end) each(templateOf(fast, NOT_APPLICABLE), -1, list, owner);
  };
  below(0, 0);
};
