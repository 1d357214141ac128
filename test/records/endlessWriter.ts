import { openRecords } from '../../src/records/records.ts';

// Keeps one question after the other, and says the number of each once it is kept.
const [folder = ''] = process.argv.slice(2);
const records = openRecords(folder);
const keepOne = (number: number) => {
  records.gaps.add('1', `What became of ship ${number}?`, { article: 'a', title: 'Ships', date: '2025-03-01' });
  process.stdout.write(`${number}\n`, () => setImmediate(keepOne, number + 1));
};
keepOne(1);
