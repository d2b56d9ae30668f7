import { type CompletedCommand, type CompletedOption, quoted, stepsOf, type Word } from './tree.js';

/** A word with its explanation, as `_describe` takes them. */
const described = ({ word, about }: Word): string => quoted(`${word.replaceAll(':', '\\:')}:${about}`);

const valueCase = (path: string, { word, value, choices }: CompletedOption): readonly string[] => {
  if (value === 'none') return [];
  const pattern = quoted(`${path}|${word}`);
  if (value === 'choices') return [`    ${pattern}) compadd -- ${choices.map(quoted).join(' ')}; return ;;`];
  return [`    ${pattern}) ${value === 'file' ? '_files; ' : ''}return ;;`];
};

const wordCase = ({
  path,
  commands,
  options,
  choices,
  files,
}: CompletedCommand): string => `    ${quoted(path)})
      options=(${options.map(described).join(' ')})
      commands=(${commands.map(described).join(' ')})
      choices=(${choices.map(quoted).join(' ')})
      files=${files ? 1 : 0} ;;`;

/** Completion for zsh. */
export const zshScript = (tree: readonly CompletedCommand[]): string =>
  `#compdef tuoyu
# zsh completion of tuoyu: eval "$(tuoyu completion zsh)", or as _tuoyu in a folder of $fpath
_tuoyu() {
  local at='' prev=\${words[CURRENT-1]} i
  local -a options commands choices
  local -i files=0
  for ((i = 2; i < CURRENT; i++)); do
    case "$at|\${words[i]}" in
${stepsOf(tree)
  .map(({ from, word, to }) => `      ${quoted(`${from}|${word}`)}) at=${quoted(to)} ;;`)
  .join('\n')}
    esac
  done
  if [[ $PREFIX == --*=* ]]; then prev=\${PREFIX%%=*}; compset -P '*='; fi
  case "$at|$prev" in
${tree.flatMap(({ path, options }) => options.flatMap((option) => valueCase(path, option))).join('\n')}
  esac
  case "$at" in
${tree.map(wordCase).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe -o option options
  else
    ((\${#commands})) && _describe command commands
    ((\${#choices})) && compadd -a choices
    ((files)) && _files
  fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _tuoyu "$@"; else compdef _tuoyu tuoyu; fi
`;
