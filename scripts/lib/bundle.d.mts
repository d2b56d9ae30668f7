/** One file for places without modules: what a module exports stands under one global name. */
export function bundle(entry: string, globalName: string): Promise<string>;
