import { RATING_FORMAT, type Rating } from '@tuoyu/scheme';
import { type AssessmentRecord, publishRating } from '@tuoyu/star-rating';
import type { Command } from 'commander';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import { problemLines } from '../rating/problems.js';
import { isRecord } from '../reading/item.js';
import { readJsonFile } from '../reading/json-file.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type CommandContext, type CommonOptions, localeOption } from './context.js';
import { judgedProcedure, type ProcedureRuleOptions, withRuleOptions } from './rate-procedure.js';

interface PublishOptions extends CommonOptions, ProcedureRuleOptions {
  readonly assessment: string;
  readonly output?: string;
}

const examples = `
Writes a rating as it may be made public. Refused for a scheme that is not marked official with its document, such as
the reference stars; for a rating with anything open; for an assessment that decides otherwise, is not finished, or
fails a rule of its procedure.

Exit codes: 0 written; 1 refused; 2 wrong use or unreadable files; 3 a fault of the program.

Examples:
  tuoyu rate publish rating.json --assessment assessment.json --output published.json
`;

/** A rating from a file that `tuoyu rate --format json` wrote. Throws a {@link UsageError} for any other. */
export const ratingFrom = async (io: Io, file: string): Promise<Rating> => {
  const value = await readJsonFile(io, file);
  const own = isRecord(value) && 'rating' in value ? (value as { readonly rating: unknown }).rating : value;
  if (isRecord(own) && (own as { readonly format?: unknown }).format === RATING_FORMAT) return own as Rating;
  throw new UsageError('bad-option', { option: 'RATING', found: file, expected: RATING_FORMAT });
};

/** `tuoyu rate publish`: a rating as it may be made public. */
export const publishCommand = (rating: Command, { io, ends }: CommandContext): void => {
  const command = rating
    .command('publish')
    .summary('write an official rating as it may be made public')
    .description('Writes a complete rating by an official scheme as it may be made public.')
    .argument('<RATING>', 'rating, as tuoyu rate --format json wrote it')
    .requiredOption('--assessment <FILE>', 'record of the assessment');
  withRuleOptions(command, io)
    .option('--output <FILE>', 'write to a file, which appears when it is whole')
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (file: string, options: PublishOptions) => {
      const { locale, assessment } = options;
      const given = await ratingFrom(io, file);
      const judged = await judgedProcedure(io, assessment, options, locale);
      if (judged === undefined) {
        ends(2);
        return;
      }
      const { publication, problems } = publishRating(given, judged.record as AssessmentRecord, {
        procedure: judged.report,
      });
      if (publication === undefined) {
        await io.stderr.write(`${problemLines(file, problems, wordsOf(locale)).join('\n')}\n`);
        ends(judged.report.issues.length > 0 ? 2 : 1);
        return;
      }
      const output = await openOutput(io, options.output);
      await output.write(`${JSON.stringify(publication, null, 2)}\n`);
      await output.finish();
    });
};
