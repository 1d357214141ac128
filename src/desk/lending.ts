import type { LibraryReader } from '../library/library.ts';
import { SetupError } from '../setupError.ts';
import { DeskError } from './deskError.ts';

/** Lends out the newest generation; one that somebody still works with stays open until they are done. */
export interface Lending<T> {
  /** What was worked out of the newest generation, for as long as `use` takes. */
  lend<R>(use: (edition: T) => Promise<R> | R): Promise<R>;
  /** Refuses whoever comes from now on, and closes the generation when the last one is done. Can be called twice. */
  close(): Promise<void>;
}

export interface LendingOptions<T> {
  readonly first: LibraryReader;
  /** Opens the newest generation as it is; a SetupError leaves the one that is there in use. */
  readonly openNewest: () => LibraryReader;
  readonly makeEdition: (reader: LibraryReader) => T;
  readonly onRenewed: () => void;
  readonly onNotice: (line: string) => void;
}

interface Loan<T> {
  readonly reader: LibraryReader;
  readonly edition: T;
  borrowers: number;
  /** Set when nobody is to borrow it any more. */
  onReturned: (() => void) | null;
}

/** Looks before every loan whether there is a newer generation, which costs less than a millisecond. */
export function createLending<T>(options: LendingOptions<T>): Lending<T> {
  const open = (reader: LibraryReader): Loan<T> => ({
    reader,
    edition: options.makeEdition(reader),
    borrowers: 0,
    onReturned: null,
  });
  let current = open(options.first);
  const retired = new Set<Promise<void>>();
  let refusal = '';
  let closed: Promise<void> | null = null;

  function putAside(loan: Loan<T>): void {
    const done = retire(loan).finally(() => retired.delete(done));
    retired.add(done);
  }

  function renew(): void {
    try {
      if (!current.reader.outdated()) return;
      const next = open(options.openNewest());
      putAside(current);
      current = next;
      refusal = '';
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      if (error.message !== refusal) options.onNotice(`${error.message} Answering from the library as it was.`);
      refusal = error.message;
      return;
    }
    options.onRenewed();
  }

  return {
    lend: async (use) => {
      if (closed) throw new DeskError('The desk is closed.');
      renew();
      const loan = current;
      loan.borrowers++;
      try {
        return await use(loan.edition);
      } finally {
        loan.borrowers--;
        if (loan.borrowers === 0) loan.onReturned?.();
      }
    },
    close: async () => (closed ??= Promise.all([retire(current), ...retired]).then(() => undefined)),
  };
}

async function retire<T>(loan: Loan<T>): Promise<void> {
  if (loan.borrowers > 0) await new Promise<void>((resolve) => (loan.onReturned = resolve));
  loan.reader.close();
}
