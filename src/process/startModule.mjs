// Entry of every process: runs the TypeScript module that it is told first, as if Node had been started with that.
import { pathToFileURL } from 'node:url';

// Ctrl-C in a terminal reaches the whole group of processes: the parent decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit());

const { register } = await import('tsx/esm/api');
register();
const [module] = process.argv.splice(2, 1);
await import(pathToFileURL(module).href);
