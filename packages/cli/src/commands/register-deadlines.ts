import {
  type Deadline,
  type DeadlineEvent,
  deadlineEventKinds,
  deadlineState,
  deadlines,
} from '@tuoyu/registration';
import { Argument, type Command, Option } from 'commander';
import { dayOf } from '../checking/today.js';
import { type FoundingWords, foundingWordsOf } from '../texts/founding-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
} from './context.js';
import { dayOption, placeOption, planOption } from './founding-options.js';

interface DeadlineCommandOptions extends CommonOptions {
  readonly on: string;
  readonly asOf: string;
  readonly registrar?: DeadlineEvent['registrar'];
  readonly place?: string;
  readonly planInForce?: boolean;
  readonly done?: string;
  readonly endOnRestDay?: 'next-working-day' | 'stay';
}

const dayText = ({ lastDay }: Deadline, more: FoundingWords): string => {
  if (lastDay === 'promptly') return more.promptly;
  return lastDay === 'no-calendar' ? more.noCalendar : `${more.by} ${lastDay}`;
};

/** `tuoyu register deadlines`: the periods that an event starts. */
export const deadlinesCommand = (register: Command, { io, ends }: CommandContext): void => {
  register
    .command('deadlines')
    .summary('the periods that an event starts')
    .description(
      'Prints the periods that an event starts, with their last days; ends with 1 when one is missed.',
    )
    .addArgument(new Argument('<EVENT>', 'what happened').choices([...deadlineEventKinds]))
    .addOption(dayOption('--on <DATE>', 'day of the event').makeOptionMandatory())
    .addOption(
      new Option('--registrar <BODY>', 'the registrar').choices([
        'staffing-office',
        'civil-affairs',
        'market-regulation',
      ]),
    )
    .addOption(placeOption('--place <CODE>', 'division of the seat (GB/T 2260)'))
    .addOption(planOption())
    .addOption(dayOption('--done <DATE>', 'day on which it was done'))
    .addOption(
      new Option('--end-on-rest-day <HOW>', 'what a period does that ends on a rest day').choices([
        'next-working-day',
        'stay',
      ]),
    )
    .addOption(dayOption('--as-of <DATE>', 'day of the question').default(dayOf(io.now()), 'today'))
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText(
      'after',
      `
Examples:
  tuoyu register deadlines file-received --on 2026-09-30
  tuoyu register deadlines works-accepted --on 2026-11-02 --done 2026-11-10
`,
    )
    .action(async (kind: DeadlineEvent['kind'], options: DeadlineCommandOptions) => {
      const { on, asOf, registrar, place, planInForce, done, endOnRestDay, locale } = options;
      const found = deadlines({ kind, on, registrar, place, planInForce }, { endOnRestDay });
      const done_ = done === undefined ? {} : { doneOn: done };
      const periods = found.deadlines.map((one) => ({
        ...one,
        state: deadlineState(one, { asOf, ...done_ }),
      }));
      if (periods.some(({ state }) => state === 'late' || state === 'overdue')) ends(1);
      if (options.format === 'json') {
        await io.stdout.write(`${JSON.stringify({ ...found, deadlines: periods }, null, 2)}\n`);
        return;
      }
      const [words, more] = [wordsOf(locale), foundingWordsOf(locale)];
      const lines = [
        ...periods.map(
          (one) =>
            `${one.title[locale]}${words.colon}${dayText(one, more)}${words.paren(more.deadline[one.state])}`,
        ),
        ...found.questions.map(({ text }) => `${more.ask}${words.colon}${text[locale]}`),
      ];
      await io.stdout.write(`${lines.join('\n')}\n`);
    });
};
