import type { LibraryReader } from '../library/library.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { terms, type Word, words } from '../text/words.ts';

/** What truecasing needs of a library. */
type WrittenTexts = Pick<LibraryReader, 'postings' | 'textOf'>;

/**
 * Gives a question in small letters the capitals of its names, as the articles write them: "what did rubio say" is "what did Rubio say".
 * A name is what they write in small letters nowhere and with a capital within a sentence. A question that has a capital after its first
 * letter is left as it is: whoever wrote it knows which words are names.
 */
export function truecase(text: string, reader: WrittenTexts): string {
  if (/(?<!^\W*)(?!I\b)\p{Lu}/u.test(text)) return text;
  return words(text)
    .filter(isCandidate)
    .reduceRight((out, word) => {
      const written = writtenName(word.text, reader);
      return written === null ? out : out.slice(0, word.start) + written + out.slice(word.start + written.length);
    }, text);
}

function isCandidate({ text }: Word): boolean {
  return text.length >= SHORTEST && /^[a-z]+$/u.test(text) && !STOP_WORDS.has(text);
}

/** Shorter names are other words as well: "us", "un". */
const SHORTEST = 3;

/** The name as an article writes it; null where the word is none. */
function writtenName(word: string, reader: WrittenTexts): string | null {
  const [term = word] = terms(word);
  const form = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'giu');
  let name: string | null = null;
  for (const { article } of reader.postings(term).slice(0, MOST_READ)) {
    const text = reader.textOf(article);
    for (const { 0: written, index } of text.matchAll(form)) {
      if (!/\p{Lu}/u.test(written)) return null;
      if (isWithinSentence(text, index)) name = written;
    }
  }
  return name;
}

/** How many articles are looked at: in so many an ordinary word stands in small letters. */
const MOST_READ = 8;

function isWithinSentence(text: string, index: number): boolean {
  return /[\p{Ll}\d,] $/u.test(text.slice(Math.max(0, index - 2), index));
}
