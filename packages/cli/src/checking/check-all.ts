import type { Plan } from '@tuoyu/core';
import { checkInThreads, checkThreadable } from '../bulk/check-in-threads.js';
import { Tally } from '../bulk/tally.js';
import { writeSummary } from '../bulk/write-summary.js';
import type { CheckOptions } from '../commands/check.js';
import { reportEntry } from '../formatting/entry.js';
import { viewPrinter } from '../formatting/formats.js';
import { jsonPrinter, ndjsonPrinter, omittedFrom } from '../formatting/json.js';
import type { Printer } from '../formatting/printer.js';
import { openPrinters } from '../formatting/printers.js';
import { styleFor } from '../formatting/style.js';
import { type CheckFormat, checkFormats, targetsOf } from '../formatting/targets.js';
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
import { tableReadingOf } from '../reading/table-options.js';
import { summaryWordsOf } from '../texts/summary-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { baselineComparer, baselineCounter, baselineFrom } from './baseline.js';
import { type Bench, type Entry, entryOf } from './entry.js';
import { type ExitCode, exitCodeOf, worse } from './exit-code.js';
import { knownProfile, makePlan } from './make-plan.js';
import { progressOn } from './progress.js';
import { saidOf } from './said.js';

/** Checks all records, in order and one at a time, and says with what the command ends. */
export const checkAll = async (
  io: Io,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> => {
  checkBrief(options);
  const known = knownProfile(options.profile);
  const words = wordsOf(options.locale);
  const targets = targetsOf(options.format, options.output, checkFormats);
  const bench = { ...(await benchOf(io, known, options)), omit: omittedBy(options) };
  const baseline = await comparerOf(io, options);
  const counter =
    options.writeBaseline === undefined ? undefined : baselineCounter(options.profile, options.failOn);
  const sources = await sourcesOf(io, files, options.input, await tableReadingOf(io, options));
  const tally = options.summary === undefined ? undefined : new Tally();
  const summarise = async (): Promise<void> => {
    if (tally === undefined || options.summary === undefined) return;
    const { id: profile } = known.profile;
    const summary = tally.summary({ profile, asOf: options.asOf });
    await writeSummary(io, options.summary, summary, summaryWordsOf(options.locale));
  };
  if (options.threads !== undefined && options.threads > 1) {
    checkThreadable(options);
    if (targets.length > 1) {
      throw new UsageError('not-together', { option: '--threads', other: '--output FORMAT=FILE' });
    }
    const output = await openOutput(io, targets[0]?.file);
    const progress = progressOn(io.stderr, options.quiet || output.isTerminal);
    try {
      const code = await checkInThreads(sources, options, { io, sink: output, progress, tally });
      progress.clear();
      await output.finish();
      await summarise();
      return code;
    } catch (error) {
      progress.clear();
      await output.abandon();
      throw error;
    }
  }
  const printers = await openPrinters(io, targets, (format, sink) =>
    printerOf(io, format, sink, known, bench.plan, options),
  );
  const progress = progressOn(io.stderr, options.quiet || printers.isTerminal);
  const say = async (line: string): Promise<void> => {
    progress.clear();
    await io.stderr.write(`${line}\n`);
  };
  /** The entry as it is written down, with its known findings marked, and what it alone would end with. */
  const judged = (entry: Entry): { readonly entry: Entry; readonly code: ExitCode } => {
    if (entry.kind === 'failure') return { entry, code: 2 };
    counter?.add(entry.report);
    const report = baseline?.mark(entry.report) ?? entry.report;
    const code = exitCodeOf(report, options.failOn);
    // what is written into a baseline is known from now on
    return { entry: { ...entry, report }, code: counter !== undefined && code === 1 ? 0 : code };
  };
  let code: ExitCode = 0;
  try {
    for (const source of sources) {
      for await (const item of source.items()) {
        if (item.kind !== 'record') {
          const said = saidOf(item, words);
          if (!(options.quiet && said.code === 0)) await say(said.line);
          code = worse(code, said.code);
        }
        if (item.kind === 'note') continue;
        const read = entryOf(item, bench);
        const { entry, code: own } = judged(sources.length === 1 ? read : { ...read, alone: false });
        code = worse(code, own);
        tally?.add(entry);
        await printers.add(entry);
        progress.step();
      }
    }
    progress.clear();
    await printers.finish();
    await summarise();
  } catch (error) {
    progress.clear();
    await printers.abandon();
    throw error;
  }
  for (const gap of baseline?.exceeded() ?? []) await say(words.baselineExceeded(gap));
  const stale = baseline?.stale() ?? [];
  for (const gap of stale) await say(words.baselineStale(gap));
  if (counter !== undefined && options.writeBaseline !== undefined) {
    await writeJson(io, options.writeBaseline, counter.baseline());
  }
  return stale.length > 0 ? worse(code, 1) : code;
};

const writeJson = async (io: Io, file: string, value: object): Promise<void> => {
  const output = await openOutput(io, file);
  try {
    await output.write(`${JSON.stringify(value, null, 2)}\n`);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
};

const comparerOf = async (io: Io, { baseline: file, writeBaseline, profile, failOn }: CheckOptions) => {
  if (file === undefined) return undefined;
  if (writeBaseline !== undefined) {
    throw new UsageError('not-together', { option: '--baseline', other: '--write-baseline' });
  }
  const baseline = baselineFrom(file, await readJsonFile(io, file));
  for (const [option, found, expected] of [
    ['--profile', profile, baseline.profile],
    ['--fail-on', failOn, baseline.failOn],
  ] as const) {
    if (found !== expected) throw new UsageError('bad-option', { option, found, expected });
  }
  return baselineComparer(baseline);
};

/** Files of decisions and the day by which records are judged. */
export type BenchOptions = Pick<
  CheckOptions,
  'profile' | 'asOf' | 'place' | 'phase' | 'choices' | 'answers' | 'adopt' | 'waivers' | 'stamp'
>;

/** Compact lines alone, without a summary, have no use for the findings that they leave out. */
export const omittedBy = (options: CheckOptions): Bench['omit'] => {
  const { format, output, summary, failOn } = options;
  const lines = targetsOf(format, output, checkFormats).every((target) => target.format === 'ndjson');
  if (!lines || summary !== undefined) return [];
  // what is open decides on the exit code at that level
  return omittedFrom({ ...options, brief: options.brief && failOn !== 'unknown' });
};

/** Brief lines are a matter of ndjson, and the opposite of all findings. */
const checkBrief = ({ brief, all, format, output }: CheckOptions): void => {
  if (!brief) return;
  const option = '--brief';
  if (all) throw new UsageError('not-together', { option, other: '--all' });
  const other = targetsOf(format, output, checkFormats).find((target) => target.format !== 'ndjson');
  if (other !== undefined)
    throw new UsageError('not-together', { option, other: `--format ${other.format}` });
};

/** Everything that records are judged with. Throws a {@link UsageError} for files that do not fit. */
export const benchOf = async (io: Io, known: KnownProfile, options: BenchOptions): Promise<Bench> => {
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
    omit: [],
  };
};

const printerOf = (
  io: Io,
  format: CheckFormat,
  sink: Sink,
  { profile, catalogues }: KnownProfile,
  plan: Plan,
  options: CheckOptions,
): Printer => {
  const { locale, all, brief, bom, color } = options;
  const words = wordsOf(locale);
  if (format === 'json' || format === 'ndjson') {
    const data = { all, brief, withText: options.withText, catalogues, locale, words };
    return format === 'json' ? jsonPrinter(sink, data) : ndjsonPrinter(sink, data);
  }
  const printer = viewPrinter(format, sink, {
    profile,
    catalogues,
    locale,
    all,
    bom,
    style: styleFor(io.env, sink, color),
    baseline: options.baseline !== undefined,
    about: { asOf: plan.asOf, profile: plan.profile.id, place: plan.place },
  });
  return { add: (entry) => printer.add(reportEntry(entry, words)), end: printer.end };
};
