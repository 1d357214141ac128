import { readConfig } from './config.ts';
import { openHouse } from './house.ts';
import type { BuildReport } from './library/build.ts';
import { HOUSE_OPTIONS, readOptions } from './terminal/arguments.ts';
import { interruption } from './terminal/interruption.ts';
import { createProgress } from './terminal/progress.ts';
import { notice, print, printJson, runCommand } from './terminal/runCommand.ts';
import { watchFolder } from './terminal/watchFolder.ts';

const USAGE = 'npm run -s index -- [--articles DIR] [--library DIR] [--watch] [--json]';

await runCommand(async (argv) => {
  const values = readOptions(argv, { ...HOUSE_OPTIONS, watch: { type: 'boolean' } }, USAGE);
  const config = readConfig();
  const house = await openHouse(config, { ...values, onNotice: notice });
  const build = async () => {
    const start = performance.now();
    const progress = createProgress('Indexing');
    const report = await house.build(progress.update).finally(progress.stop);
    const ms = Math.round(performance.now() - start);
    if (values.json) printJson(toJson(report, ms));
    else print(describe(report, ms));
  };
  try {
    await build();
    if (values.watch) await watchFolder(house.articles, build, notice, interruption());
  } finally {
    await house.close();
  }
});

function toJson({ articleChanges, passages, sentences, generation }: BuildReport, ms: number) {
  return { articles: articleChanges, passages, sentences, generation, ms };
}

function describe({ articles, articleChanges, passages, sentences, generation }: BuildReport, ms: number): string {
  const { added, changed, removed, unchanged, failed } = articleChanges;
  return (
    `${articles} articles (${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged, ${failed.length} failed), ` +
    `${passages} passages, ${sentences} sentences; generation ${generation}, ${(ms / 1000).toFixed(1)} s`
  );
}
