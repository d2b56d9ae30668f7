import { messageKinds, messageSchema } from '../src/exchange/schema.js';

/** Every generated file of this package by its path. */
export const generated = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    messageKinds.map((kind) => [
      `schemas/${kind}.schema.json`,
      `${JSON.stringify(messageSchema(kind), null, 2)}\n`,
    ]),
  );
