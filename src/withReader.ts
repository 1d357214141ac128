import type { Config } from './config.ts';
import { type House, type HouseOptions, openHouse } from './house.ts';
import type { LibraryReader } from './library/library.ts';
import { createProgress } from './terminal/progress.ts';
import { notice } from './terminal/runCommand.ts';

/** Opens the house and its library, up to date, for as long as `use` takes; building shows a progress bar. */
export async function withReader(
  config: Config,
  folders: Pick<HouseOptions, 'articles' | 'library'>,
  use: (reader: LibraryReader, house: House) => Promise<void>,
): Promise<void> {
  const house = await openHouse(config, { articles: folders.articles, library: folders.library, onNotice: notice });
  try {
    const progress = createProgress('Indexing');
    const reader = await house.open(progress.update).finally(progress.stop);
    await use(reader, house).finally(() => {
      reader.close();
    });
  } finally {
    await house.close();
  }
}
