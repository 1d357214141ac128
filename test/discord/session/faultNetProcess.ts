import { castFaultNet } from '../../../src/discord/session/faultNet.ts';

/** Throws what nobody catches, of the kind that it is told, and says what the net has made of it. */
const say = (line: string) => {
  process.stdout.write(`${line}\n`);
};
const remove = castFaultNet({
  log: (kind, text) => {
    say(`told of ${kind}: ${text.split('\n', 1)[0] ?? ''}`);
  },
  onBroken: (error) => {
    say(`broken: ${String(error)}`);
  },
});
const ofClient = new TypeError('no guild');
ofClient.stack =
  'TypeError: no guild\n    at handle (/app/node_modules/discord.js/src/client/actions/MessageCreate.js:8:5)';

void Promise.reject(new Error('rejected'));
void Promise.reject(ofClient);
setImmediate(() => {
  throw ofClient;
});
setTimeout(() => {
  throw new Error('anything else');
}, 5);
setTimeout(() => {
  say('still running');
  remove();
  throw new Error('without a net');
}, 10);
