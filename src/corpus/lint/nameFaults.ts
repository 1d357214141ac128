import type { NameForm, Names } from '../names.ts';
import type { LintFault } from './lintFault.ts';
import type { LintSource } from './lintSource.ts';

/**
 * Finds names that a summary spells otherwise than the corpus does, in its title and text; what stands in quotation
 * marks is left as it was.
 */
export function createNameLint(names: Names): (source: LintSource) => readonly LintFault[] {
  const find = createVariantFinder(names);
  return ({ path, article, lineOf, lineOfKey }) => {
    if (article.kind !== 'summary') return [];
    const inTitle = find(article.title).map(({ form }) => ({ form, line: lineOfKey('title') }));
    const inText = find(article.text).map(({ form, at }) => ({ form, line: lineOf(at) }));
    return [...inTitle, ...inText].map(({ form, line }) => ({
      path,
      line,
      message: `"${form.written}" is not how the corpus spells this name. Write "${form.name}".`,
    }));
  };
}

interface FoundVariant {
  readonly form: NameForm;
  readonly at: number;
}

/** Whole words, with capitals and diacritics as they are; a name that is longer and right hides what it holds. */
function createVariantFinder({ forms }: Names): (text: string) => readonly FoundVariant[] {
  if (forms.length === 0) return () => [];
  const written = new Map(forms.map((form) => [form.written, form]));
  const longestFirst = [...written.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const anyForm = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (text) => {
    const quoted = [...text.matchAll(QUOTED)];
    const isQuoted = (at: number) => quoted.some(({ index, 0: { length } }) => at > index && at < index + length);
    return [...text.matchAll(anyForm)].flatMap(({ index, 0: found }) => {
      const form = written.get(found);
      return form?.kind === 'variant' && !isQuoted(index) ? [{ form, at: index }] : [];
    });
  };
}

const QUOTED = /“[^“”\n]*”|"[^"\n]*"|«[^«»\n]*»/gu;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
