import type { Figure } from '../declare/figure.js';
import { PACK_FORMAT, type Pack, type Profile } from '../declare/pack.js';
import type { Rule } from '../declare/rule.js';

/** Every value under a key anywhere in some JSON. */
const valuesOf = (json: unknown, key: string, found = new Set<string>()): ReadonlySet<string> => {
  if (Array.isArray(json)) for (const item of json) valuesOf(item, key, found);
  else if (typeof json === 'object' && json !== null) {
    for (const [k, v] of Object.entries(json)) {
      if (k === key && typeof v === 'string') found.add(v);
      else valuesOf(v, key, found);
    }
  }
  return found;
};

const figuresIn = (json: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (Array.isArray(json)) for (const item of json) figuresIn(item, found);
  else if (typeof json === 'object' && json !== null) {
    if ('op' in json && json.op === 'figure' && 'id' in json) found.add(String(json.id));
    for (const v of Object.values(json)) figuresIn(v, found);
  }
  return found;
};

/** Figures that a rule uses, as the profile declares them. */
export const figuresOf = (profile: Profile, rule: Rule): readonly Figure[] => {
  const used = figuresIn([rule.when, rule.require, rule.params]);
  return profile.layers.flatMap(({ packs }) => packs.flatMap((p) => p.figures)).filter((f) => used.has(f.id));
};

const emptyPack = (rule: Rule): Pack => ({
  format: PACK_FORMAT,
  name: 'test',
  version: '0.0.0',
  title: { 'zh-CN': '测试', en: 'test' },
  rules: [rule],
  figures: [],
  choices: [],
  measures: [],
  topics: rule.topic === undefined ? [] : [{ id: rule.topic, title: { 'zh-CN': '', en: '' } }],
  overrides: [],
  disables: [],
});

const holds = (profile: Profile, id: string): boolean =>
  profile.layers.some(({ packs }) => packs.some((p) => p.rules.some((r) => r.id === id)));

/** The part of a profile that one rule needs: its figures, instruments and what lower layers say of them. */
export const focusOn = (profile: Profile, rule: Rule): Profile => {
  const used = new Set(figuresOf(profile, rule).map((f) => f.id));
  const own = holds(profile, rule.id);
  const layers = profile.layers.map(({ division, packs }, i) => ({
    division,
    packs: [
      ...packs.map(
        (pack): Pack => ({
          ...pack,
          rules: pack.rules.filter((r) => r.id === rule.id).map(() => rule),
          figures: pack.figures.filter((f) => used.has(f.id)),
          overrides: pack.overrides.filter((o) => used.has(o.figure)),
          disables: pack.disables.filter((d) => d.rule === rule.id),
          measures: [],
        }),
      ),
      ...(own || i > 0 ? [] : [emptyPack(rule)]),
    ],
  }));
  const cited = valuesOf(layers, 'instrument');
  return { ...profile, layers, instruments: profile.instruments.filter((i) => cited.has(i.id)) };
};

/** A focused profile with another version of its rule, or of one of its figures. */
export const replaced = (focused: Profile, rule: Rule, figure?: Figure): Profile => ({
  ...focused,
  layers: focused.layers.map(({ division, packs }) => ({
    division,
    packs: packs.map((pack) => ({
      ...pack,
      rules: pack.rules.map((r) => (r.id === rule.id ? rule : r)),
      figures:
        figure === undefined ? pack.figures : pack.figures.map((f) => (f.id === figure.id ? figure : f)),
    })),
  })),
});
