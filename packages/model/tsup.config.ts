import { library } from '../../tsup.base.ts';

export default library({ entry: { index: 'src/index.ts', schema: 'src/schema/index.ts' } });
