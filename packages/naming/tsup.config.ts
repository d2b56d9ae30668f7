import { library } from '../../tsup.base.ts';

export default library({
  entry: ['src/index.ts'],
  // Chinese names as they are: escapes would double the table.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
