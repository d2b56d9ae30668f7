export const say = (line = ''): void => {
  console.log(line);
};
export const times = (x: number): string => (x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2));
export const row = (name: string, ...cells: readonly string[]): void =>
  say(`  ${name.padEnd(58)}${cells.map((cell) => cell.padStart(12)).join('')}`);
const targets: { readonly text: string; readonly value: string; readonly met: boolean | undefined }[] = [];

/** Notes a measured value and whether it is what the project asks for; undefined where nothing is asked. */
export const target = (text: string, value: number, met: boolean | undefined): void => {
  targets.push({ text, value: times(value), met });
};

export const sayTargets = (): void => {
  say('Targets');
  for (const { text, value, met } of targets)
    row(text.padEnd(86), value, met === undefined ? '' : met ? 'met' : 'NOT MET');
};
