import type { EmbeddingModel } from '../embedding/model.ts';
import { loadEncoder, loadTokenizer } from '../embedding/transformers.ts';

const model = JSON.parse(process.argv[2] ?? '') as EmbeddingModel;
const tokenizer = await loadTokenizer(model);
const encoder = await loadEncoder(model);
const { before, after } = tokenizer;
const room = encoder.positions - before.length - after.length;

process.on('message', (texts: readonly string[]) => {
  void timeAll(texts).then((milliseconds) => process.send?.(milliseconds));
});
process.send?.('ready');

async function timeAll(texts: readonly string[]): Promise<readonly number[]> {
  const milliseconds: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await encoder.run([...before, ...tokenizer.encode(text).slice(0, room), ...after]);
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}
