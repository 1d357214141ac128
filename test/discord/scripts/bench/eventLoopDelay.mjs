// Preloaded into the bot's process: at SIGUSR2 it writes the delays of the event loop since the last time to a file, in milliseconds.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const file = process.env.EVENT_LOOP_DELAY_FILE;
if (file && process.argv[1]?.endsWith('start.ts')) {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  process.on('SIGUSR2', () => {
    const { max } = delays;
    const [p50, p99] = [delays.percentile(50), delays.percentile(99)];
    delays.reset();
    writeFileSync(file, JSON.stringify({ p50: p50 / 1e6, p99: p99 / 1e6, max: max / 1e6 }));
  });
}
