import { library } from '../../tsup.base.ts';

export default library({
  entry: { index: 'src/index.ts', main: 'src/main.ts', worker: 'src/bulk/worker.ts' },
  format: ['esm'],
});
