import type { Addressee, Obligation, Phase } from '../declare/rule.js';
import { TuoyuError } from '../error.js';
import { expression } from './expressions.js';
import { either, list, map, num, object, oneOf, type Shape, text } from './shape.js';

/** Keys of a record that names every member of a union, so that a new member can not be forgotten here. */
const membersOf = <T extends string>(all: { readonly [K in T]: true }): Shape => oneOf(...Object.keys(all));

/** Made when a pack is first checked, so that who checks none carries none of it. */
const shapeOfPack = (): Shape => {
  const addressee = membersOf<Addressee>({
    institution: true,
    founder: true,
    person: true,
    guardian: true,
    registrar: true,
    'health-authority': true,
    district: true,
    city: true,
    assessor: true,
    other: true,
  });
  const obligation = membersOf<Obligation>({
    must: true,
    should: true,
    may: true,
    encouraged: true,
    gradual: true,
    target: true,
    intent: true,
  });
  const phase = membersOf<Phase>({
    design: true,
    registration: true,
    filing: true,
    operation: true,
    assessment: true,
  });

  const texts = object({ 'zh-CN': text, en: text });
  const basis = object(
    { instrument: text, clause: text, verified: oneOf('primary', 'secondary', 'unverified') },
    { row: text, note: texts },
  );
  const dates = { from: text, to: text };
  const figureValue = either('a number or a list of texts', num, list(text));
  const version = { value: figureValue, basis };

  const rule = object(
    {
      id: text,
      title: object({ pass: texts, fail: texts }),
      addressee,
      obligation,
      basis: list(basis, 1),
      remedy: texts,
    },
    {
      topic: text,
      phases: list(phase),
      effective: object({}, dates),
      timeAnchor: text,
      subjects: text,
      when: expression,
      require: expression,
      question: object({ text: texts, evidence: texts }),
      params: map(expression),
      consequences: list(basis),
      replaces: text,
    },
  );

  return object({
    format: text,
    name: text,
    version: text,
    title: texts,
    rules: list(rule),
    figures: list(
      object(
        { id: text, title: texts, unit: text, versions: list(object(version, dates), 1) },
        { sense: oneOf('floor', 'ceiling', 'superset') },
      ),
    ),
    choices: list(
      object({ id: text, title: texts, options: map(texts) }, { default: object({ option: text, basis }) }),
    ),
    measures: list(object({ id: text, title: texts, unit: text, value: expression })),
    topics: list(object({ id: text, title: texts })),
    overrides: list(object({ figure: text, ...version }, dates)),
    disables: list(object({ rule: text }, { basis })),
  });
};

let packShape: Shape | undefined;

const uniqueIds = (items: readonly { readonly id: string }[], kind: string): void => {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new TuoyuError('duplicate-id', { id, kind });
    seen.add(id);
  }
};

/** Throws a coded error for a value that is no pack: a wrong or unknown key, an unknown operator, an id used twice. */
export const checkPack = (value: unknown): void => {
  packShape ??= shapeOfPack();
  packShape(value, '');
  const parts = value as { readonly [kind: string]: readonly { readonly id: string }[] };
  for (const kind of ['rules', 'figures', 'choices', 'measures', 'topics']) {
    uniqueIds(parts[kind] ?? [], kind.slice(0, -1));
  }
  for (const { id, require, question } of parts['rules'] as readonly {
    id: string;
    require?: unknown;
    question?: unknown;
  }[]) {
    if (require === undefined && question === undefined) {
      throw new TuoyuError('incomplete', { at: id, missing: 'require or question' });
    }
  }
};
