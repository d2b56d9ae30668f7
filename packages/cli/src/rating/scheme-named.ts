import type { Plan } from '@tuoyu/core';
import type { Scheme } from '@tuoyu/scheme';
import {
  checkScheme,
  type FileProblem,
  loadWst821Form,
  type ReferenceRule,
  referenceStars,
  WST821_FORM_FORMAT,
  wst821Known,
} from '@tuoyu/star-rating';
import type { Io } from '../io/io.js';
import type { KnownProfile } from '../profiles.js';
import { isRecord } from '../reading/item.js';
import { readJsonFile } from '../reading/json-file.js';

/** Schemes that the command has by itself, by name; none is taken unless it is named. */
export const builtInSchemes = ['reference', 'ws-t-821'] as const;

/** A scheme, or what is wrong with its file. */
export type NamedScheme =
  | { readonly scheme: Scheme; readonly problems: readonly [] }
  | { readonly scheme: undefined; readonly problems: readonly FileProblem[] };

/** Rules of a plan as the reference stars count them. */
const referenceRules = (plan: Plan): readonly ReferenceRule[] =>
  plan.rules.map(({ rule, summary }) => ({
    id: rule.id,
    obligation: summary.obligation,
    force: summary.force,
    addressee: summary.addressee,
    topic: rule.topic,
    title: rule.title.pass,
  }));

/** Ids that a scheme may name: of all rules and measures of a profile, on any day. */
export const knownIds = ({ profile }: KnownProfile) => {
  const packs = profile.layers.flatMap((layer) => layer.packs);
  return {
    rules: packs.flatMap((pack) => pack.rules.map(({ id }) => id)),
    measures: packs.flatMap((pack) => pack.measures.map(({ id }) => id)),
  };
};

/** A scheme from the value of a file: a scheme, or a filled-in form of WS/T 821-2023. */
export const schemeFrom = (value: unknown, known: KnownProfile): NamedScheme => {
  const ids = knownIds(known);
  if (isRecord(value) && (value as { readonly format?: unknown }).format === WST821_FORM_FORMAT)
    return loadWst821Form(value, ids);
  return checkScheme(value, ids);
};

/** The scheme with a name, or from a file. Throws a `UsageError` for a file that can not be read. */
export const schemeNamed = async (
  io: Io,
  name: string,
  known: KnownProfile,
  plan: Plan,
): Promise<NamedScheme> => {
  if (name === 'reference') return { scheme: referenceStars(referenceRules(plan)), problems: [] };
  if (name === 'ws-t-821') return { scheme: wst821Known, problems: [] };
  return schemeFrom(await readJsonFile(io, name), known);
};
