import { startRemoteDesk } from '../../src/desk/remoteDesk.ts';

// A process that keeps a desk open until it is killed.
const [entry = '', argument = ''] = process.argv.slice(2);
await startRemoteDesk({ entry, argument: JSON.parse(argument), onNotice: () => undefined });
process.stdout.write('ready');
