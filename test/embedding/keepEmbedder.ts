import { createLocalEmbedder } from '../../src/embedding/localEmbedder.ts';
import { BUNDLED_MODEL } from '../../src/embedding/model.ts';

// A process that keeps an embedder open until it is killed.
const embedder = await createLocalEmbedder(BUNDLED_MODEL);
await embedder.ready();
process.stdout.write('ready');
