import { lineFault, readTextFile } from './jsonLines.ts';

/** How relevant a document is to a query. */
export interface Judgement {
  readonly query: string;
  readonly document: string;
  /** 0 or less: not relevant. */
  readonly grade: number;
}

const FORM = 'query id, document id and a whole number, parted by tabs';

/**
 * Reads a file of judgements: `query-id`, `corpus-id` and `score`, parted by tabs, with a line of headings.
 *
 * @throws SetupError when the file cannot be read, or that names the line that has another form.
 */
export async function readJudgements(file: string): Promise<readonly Judgement[]> {
  const lines = (await readTextFile(file)).split(/\r?\n/u);
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || (index === 0 && isHeading(line))) return [];
    return [readJudgement(line, `line ${index + 1} of ${file}`)];
  });
}

function isHeading(line: string): boolean {
  return !/\d\s*$/u.test(line);
}

function readJudgement(line: string, where: string): Judgement {
  const [query = '', document = '', score = '', ...more] = line.split('\t').map((field) => field.trim());
  if (query === '' || document === '' || !/^-?\d+$/u.test(score) || more.length > 0) {
    throw lineFault(where, `${JSON.stringify(line.slice(0, 60))} is no judgement`, FORM);
  }
  return { query, document, grade: Number(score) };
}
