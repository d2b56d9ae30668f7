import type { Plan } from '@tuoyu/core';
import type { CheckOptions } from '../commands/check.js';
import { jsonPrinter, ndjsonPrinter } from '../formatting/json.js';
import { prettyPrinter } from '../formatting/pretty.js';
import type { Printer } from '../formatting/printer.js';
import { styleFor } from '../formatting/style.js';
import type { Io, Sink } from '../io/io.js';
import { openOutput } from '../io/output.js';
import type { KnownProfile } from '../profiles.js';
import {
  adoptionsFrom,
  answersFrom,
  choicesFrom,
  type Decisions,
  none,
  waiversFrom,
} from '../reading/decisions.js';
import { readJsonFile } from '../reading/json-file.js';
import { sourcesOf } from '../reading/sources.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type Bench, entryOf } from './entry.js';
import { type ExitCode, exitCodeOf, worse } from './exit-code.js';
import { knownProfile, makePlan } from './make-plan.js';
import { progressOn } from './progress.js';

/** Checks all records, in order and one at a time, and says with what the command ends. */
export const checkAll = async (
  io: Io,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> => {
  const known = knownProfile(options.profile);
  const bench = await benchOf(io, known, options);
  const sources = await sourcesOf(io, files, options.input);
  const words = wordsOf(options.locale);
  const output = await openOutput(io, options.output);
  const printer = printerOf(io, output, known, bench.plan, options);
  const progress = progressOn(io.stderr, options.quiet || output.isTerminal);
  let code: ExitCode = 0;
  try {
    for (const source of sources) {
      for await (const item of source.items()) {
        const read = entryOf(item, bench);
        const entry = sources.length === 1 ? read : { ...read, alone: false };
        if (entry.kind === 'failure') {
          const { file, line } = entry.failure.input;
          const { column, code: problem } = entry.failure.error;
          progress.clear();
          await io.stderr.write(
            `${words.error}${words.colon}${file}:${line}:${column}${words.colon}${words.readProblem[problem]}\n`,
          );
          code = worse(code, 2);
        } else code = worse(code, exitCodeOf(entry.report, options.failOn));
        await printer.add(entry);
        progress.step();
      }
    }
    await printer.end();
    progress.clear();
    await output.finish();
  } catch (error) {
    progress.clear();
    await output.abandon();
    throw error;
  }
  return code;
};

const benchOf = async (io: Io, known: KnownProfile, options: CheckOptions): Promise<Bench> => {
  const read = async <T>(
    file: string | undefined,
    from: (file: string, value: unknown) => T,
    absent: T,
  ): Promise<T> => (file === undefined ? absent : from(file, await readJsonFile(io, file)));
  const choices = await read(options.choices, choicesFrom, {});
  const adoptions = await read(options.adopt, adoptionsFrom, []);
  const plan = makePlan(known, { ...options, choices, adoptions });
  const rules = new Set(
    known.profile.layers.flatMap(({ packs }) => packs).flatMap((pack) => pack.rules.map(({ id }) => id)),
  );
  const ofRules = <D extends { readonly rule: string }>(
    file: string | undefined,
    decisions: Decisions<D>,
  ) => {
    const wrong = decisions.all.find(({ rule }) => !rules.has(rule));
    if (wrong !== undefined) {
      throw new UsageError('bad-decision', { file: file ?? '', at: wrong.rule, problem: 'unknown-rule' });
    }
    return decisions;
  };
  return {
    plan,
    answers: ofRules(options.answers, await read(options.answers, answersFrom, none)),
    waivers: ofRules(options.waivers, await read(options.waivers, waiversFrom, none)),
    stamp: options.stamp,
  };
};

const printerOf = (
  io: Io,
  sink: Sink,
  { profile, catalogues }: KnownProfile,
  plan: Plan,
  options: CheckOptions,
): Printer => {
  const { locale, all, format } = options;
  const words = wordsOf(locale);
  const data = { all, withText: options.withText, catalogues, locale, words };
  if (format === 'json') return jsonPrinter(sink, data);
  if (format === 'ndjson') return ndjsonPrinter(sink, data);
  const style = styleFor(io.env, sink, options.color);
  const about = { asOf: plan.asOf, profile: plan.profile.id, place: plan.place };
  return prettyPrinter(sink, { profile, catalogues, locale, style, all, about });
};
