import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalDesk } from '../../../src/desk/localDesk.ts';
import { writeBenchCorpus } from '../../../src/evaluation/benchCorpus.ts';
import { notice, print } from '../../../src/terminal/runCommand.ts';
import { paperHouse } from '../../desk/paperHouse.ts';

// How long a timeline takes as a desk call: `npx tsx test/timeline/scripts/bench.ts [articles]`. An article is about four passages; the
// embedder is the deterministic one, so add one run of the model for a topic.

const articles = Number(process.argv[2] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
const folders = { articles: join(folder, 'articles'), library: join(folder, 'library') };
await writeBenchCorpus(folders.articles, articles);
const desk = await createLocalDesk(await paperHouse(folders), { onNotice: notice });
const { passages } = await desk.coverage();
print(`${passages} passages`);

const stalls = watchLoop();
const opened = performance.now();
await desk.timeline({ topic: null, from: null, to: null });
print(
  `first, while events are read: ${ms(performance.now() - opened)}; longest stall of the loop ${ms(stalls.longest())}`,
);

const ASKED = {
  everything: { topic: null, from: null, to: null },
  'one month': { topic: null, from: '2024-05-01', to: '2024-05-31' },
  'a topic': { topic: 'gas contract', from: null, to: null },
  'a topic that no event has': { topic: 'lighthouse keepers', from: null, to: null },
} as const;
for (const [name, asked] of Object.entries(ASKED)) {
  const took: number[] = [];
  let entries = 0;
  for (let run = 0; run < 15; run++) {
    const start = performance.now();
    entries = (await desk.timeline(asked)).entries.length;
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  print(`${name}: ${entries} entries, p50 ${ms(took[7] ?? 0)}, slowest ${ms(took.at(-1) ?? 0)}`);
}
stalls.stop();
const start = performance.now();
const { entries } = await desk.topics();
print(`topics: ${entries.length} in ${ms(performance.now() - start)}`);
await desk.close();
rmSync(folder, { recursive: true });

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

/** Measures for how long the event loop is held at a time. */
function watchLoop() {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 1);
    last = performance.now();
  }, 1);
  return {
    longest: () => longest,
    stop: () => {
      clearInterval(timer);
    },
  };
}
