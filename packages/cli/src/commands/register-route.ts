import {
  applicationPack,
  bodies,
  type Founder,
  type OpenQuestion,
  type RouteStep,
  route,
} from '@tuoyu/registration';
import { type Command, Option } from 'commander';
import { dayOf } from '../checking/today.js';
import { type Style, styleFor } from '../formatting/style.js';
import { foundingWordsOf } from '../texts/founding-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
} from './context.js';
import { dayOption, legalFormOption, placeOption, planOption } from './founding-options.js';

interface RouteCommandOptions extends CommonOptions {
  readonly asOf: string;
  readonly legalForm?: Founder['legalForm'];
  readonly forProfit?: boolean;
  readonly nonProfit?: boolean;
  readonly kind?: Founder['kind'];
  readonly founderKind?: Founder['founderKind'];
  readonly place?: string;
  readonly meals?: Founder['meals'];
  readonly planInForce?: boolean;
  readonly pack: boolean;
}

const stepLines = (step: RouteStep, { locale }: CommonOptions, style: Style): readonly string[] => {
  const [words, more] = [wordsOf(locale), foundingWordsOf(locale)];
  const names = (asked: OpenQuestion['ask']) => asked.map((body) => bodies[body][locale]).join(words.comma);
  const question = ({ text, ask }: OpenQuestion) =>
    style.yellow(`   ${more.ask}${words.paren(names(ask))}${words.colon}${text[locale]}`);
  const cited = new Set(step.basis.map(({ instrument, clause }) => `${instrument} ${clause}`));
  const basis = [...cited].join(words.semicolon);
  const head = `${step.order}. ${step.title[locale]}`;
  const foot = basis === '' ? [] : [style.faint(`   ${words.basis}${words.colon}${basis}`)];
  if (step.status === 'not-determined')
    return [
      `${head}  ${style.yellow(more.step['not-determined'])}`,
      question({ text: step.question, ask: step.ask }),
      ...foot,
    ];
  const { authority, conditions, papers, questions } = step;
  const place = authority.place === null ? '' : words.paren(authority.place.name ?? authority.place.code);
  return [
    authority.bodies.length === 0 ? head : `${head}${words.colon}${names(authority.bodies)}${place}`,
    ...conditions.map((condition) => `   ${condition[locale]}`),
    ...(papers.length === 0
      ? []
      : [`   ${more.papers}${words.colon}${papers.map(({ title }) => title[locale]).join(words.semicolon)}`]),
    ...questions.map(question),
    ...foot,
  ];
};

/** `tuoyu register route`: the steps of a founder. */
export const routeCommand = (register: Command, { io }: CommandContext): void => {
  register
    .command('route')
    .summary('the steps from a founder to a filed institution')
    .description(
      'Prints the steps of a founder in order; what no source carries is printed as open, with whom to ask.',
    )
    .addOption(legalFormOption())
    .addOption(new Option('--for-profit', 'it is for profit').conflicts('nonProfit'))
    .option('--non-profit', 'it is not for profit')
    .addOption(
      new Option('--kind <KIND>', 'kind of provider').choices([
        'institution',
        'home-based',
        'kindergarten-nursery-class',
        'employer-run',
        'community-embedded',
        'comprehensive-centre',
      ]),
    )
    .addOption(
      new Option('--founder-kind <KIND>', 'kind of founder').choices([
        'government',
        'public-institution',
        'state-enterprise',
        'enterprise',
        'social-organisation',
        'trade-union',
        'community',
        'kindergarten',
        'individual',
        'other',
      ]),
    )
    .addOption(placeOption('--place <CODE>', 'division of the seat (GB/T 2260)'))
    .addOption(new Option('--meals <HOW>', 'how meals are given').choices(['none', 'own', 'outside']))
    .addOption(planOption())
    .option('--pack', 'add the papers of all steps as one file', false)
    .addOption(dayOption('--as-of <DATE>', 'day of the question').default(dayOf(io.now()), 'today'))
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText(
      'after',
      `
Examples:
  tuoyu register route --legal-form social-service-body --non-profit --place 320106 --meals own
  tuoyu register route --for-profit --place 320106 --pack --format json
`,
    )
    .action(async (options: RouteCommandOptions) => {
      const { legalForm, kind, founderKind, place, meals, asOf, planInForce, locale } = options;
      const forProfit = options.forProfit === true ? true : options.nonProfit === true ? false : undefined;
      const founder = { legalForm, forProfit, kind, founderKind, place, meals };
      const found = route(founder, { asOf, planInForce });
      const pack = applicationPack(found);
      if (options.format === 'json') {
        const data = options.pack ? { ...found, pack } : found;
        await io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
        return;
      }
      const style = styleFor(io.env, io.stdout, options.color);
      const lines = found.steps.flatMap((step) => stepLines(step, options, style));
      const papers = pack.papers.map(({ title }) => `- ${title[locale]}`);
      const extra = options.pack ? ['', foundingWordsOf(locale).papers, ...papers] : [];
      await io.stdout.write(`${[...lines, ...extra].join('\n')}\n`);
    });
};
