/** Name and version of the engine, as reports carry them. */
export const ENGINE = { name: '@tuoyu/core', version: '0.0.0' } as const;
