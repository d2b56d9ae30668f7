import { type CompletedCommand, type CompletedOption, quoted, stepsOf } from './tree.js';

const list = (words: readonly string[]): string => quoted(words.join(' '));

const valueCase = (path: string, { word, value, choices }: CompletedOption): readonly string[] => {
  if (value === 'none') return [];
  const pattern = quoted(`${path}|${word}`);
  if (value === 'choices')
    return [`    ${pattern}) COMPREPLY=($(compgen -W ${list(choices)} -- "$cur")); return ;;`];
  if (value === 'file')
    return [
      `    ${pattern}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
    ];
  return [`    ${pattern}) return ;;`];
};

const wordCase = ({ path, commands, options, choices, files }: CompletedCommand): string =>
  `    ${quoted(path)}) options=${list(options.map(({ word }) => word))}; words=${list([...commands.map(({ word }) => word), ...choices])}; files=${files ? 1 : 0} ;;`;

/** Completion for bash. */
export const bashScript = (tree: readonly CompletedCommand[]): string =>
  `# bash completion of tuoyu: eval "$(tuoyu completion bash)"
_tuoyu() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev='' at='' options='' words='' files=0 i
  ((COMP_CWORD > 0)) && prev=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # bash breaks --format=json into three words
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at|\${COMP_WORDS[i]}" in
${stepsOf(tree)
  .map(({ from, word, to }) => `      ${quoted(`${from}|${word}`)}) at=${quoted(to)} ;;`)
  .join('\n')}
    esac
  done
  case "$at|$prev" in
${tree.flatMap(({ path, options }) => options.flatMap((option) => valueCase(path, option))).join('\n')}
  esac
  case "$at" in
${tree.map(wordCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    if ((files)); then
      compopt -o filenames 2>/dev/null
      COMPREPLY+=($(compgen -f -- "$cur"))
    fi
  fi
}
complete -F _tuoyu tuoyu
`;
