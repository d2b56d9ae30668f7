import { type CompletedCommand, type CompletedOption, stepsOf } from './tree.js';

/** A text for fish in single quotes, in which only the quote and the backslash mean something. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const rule = (path: string, rest: string): string =>
  `complete -c tuoyu -n ${quoted(`__tuoyu_at ${quoted(path)}`)} ${rest}`;

const optionRule = (path: string, { word, about, value, choices }: CompletedOption): string => {
  const takes = {
    none: '',
    choices: ` -x -a ${quoted(choices.join(' '))}`,
    file: ' -r -F',
    free: ' -x',
  }[value];
  return rule(path, `-l ${quoted(word.slice(2))}${takes} -d ${quoted(about)}`);
};

const rules = ({ path, commands, options, choices, files }: CompletedCommand): readonly string[] => [
  ...commands.map(({ word, about }) => rule(path, `-a ${quoted(word)} -d ${quoted(about)}`)),
  ...(choices.length === 0 ? [] : [rule(path, `-a ${quoted(choices.join(' '))}`)]),
  ...options.map((option) => optionRule(path, option)),
  ...(files ? [rule(path, '-F')] : []),
];

/** Completion for fish. */
export const fishScript = (tree: readonly CompletedCommand[]): string =>
  `# fish completion of tuoyu: tuoyu completion fish | source
function __tuoyu_at
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at|$word"
${stepsOf(tree)
  .map(
    ({ from, word, to }) =>
      `            case ${quoted(`${from}|${word}`)}\n                set at ${quoted(to)}`,
  )
  .join('\n')}
        end
    end
    test "$at" = "$argv[1]"
end
complete -c tuoyu -f
${tree.flatMap(rules).join('\n')}
`;
