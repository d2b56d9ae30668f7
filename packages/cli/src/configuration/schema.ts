import type { Command, Option } from 'commander';
import { commandsBelow, configurable, kindOf, sharedKeys } from './options.js';

const valueSchema = (option: Option): object => {
  const one = {
    type: 'string',
    ...(option.argChoices === undefined ? {} : { enum: option.argChoices }),
  };
  const kind = kindOf(option);
  return {
    description: option.negate ? `false: ${option.description}` : option.description,
    ...(kind === 'truth' ? { type: 'boolean' } : kind === 'list' ? { type: 'array', items: one } : one),
  };
};

const byKey = (options: readonly Option[]): { readonly [key: string]: object } =>
  Object.fromEntries(options.map((option) => [option.attributeName(), valueSchema(option)]));

/** The JSON Schema of `tuoyu.config.json`, from the options of the commands themselves. */
export const configSchema = (program: Command): object => {
  const commands = commandsBelow(program);
  const shared = sharedKeys.flatMap((key) => {
    const option = commands
      .flatMap(({ command }) => configurable(command))
      .find((one) => one.attributeName() === key);
    return option === undefined ? [] : [option];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://tuoyu.dev/schemas/config.schema.json',
    title: 'Configuration of the tuoyu command (tuoyu.config.json)',
    description:
      'Options that hold unless the command line says otherwise; file names are relative to this file.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...byKey(shared),
      commands: {
        description: 'Options of one command, by its words.',
        type: 'object',
        properties: Object.fromEntries(
          commands
            .filter(({ command }) => configurable(command).length > 0)
            .map(({ path, command }) => [
              path,
              { type: 'object', properties: byKey(configurable(command)), additionalProperties: false },
            ]),
        ),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
};
