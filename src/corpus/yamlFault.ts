import { isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';

/** Why YAML cannot be used as front matter, with the remedy, and at which offset of the YAML. */
export interface YamlFault {
  readonly offset: number;
  readonly reason: string;
}

type YamlError = Pick<Document.Parsed['errors'][number], 'code' | 'message' | 'pos'>;

const QUOTE_IT = 'Put a value that holds a colon, a quote or another sign of YAML in quotes.';

/**
 * The first fault of the document: not YAML, not a mapping where one is wanted, or a value taken for a reference; null
 * where there is none.
 *
 * @param list True where the document may be a list as well.
 */
export function yamlFault(document: Document.Parsed, { list = false } = {}): YamlFault | null {
  const [error] = document.errors;
  if (error !== undefined)
    return { offset: offsetOf(error, document), reason: `${error.message}. ${remedyFor(error)}` };
  if (document.contents !== null && !isMap(document.contents) && !(list && isSeq(document.contents))) {
    return { offset: 0, reason: 'It holds no keys. Write each line as `key: value`.' };
  }
  const references: YamlFault[] = [];
  visit(document, {
    Alias: (_, node) => {
      references.push({ offset: node.range?.[0] ?? 0, reason: `*${node.source} is a reference. ${QUOTE_IT}` });
    },
  });
  return references[0] ?? null;
}

// A quote that is never closed swallows all that follows; the key that it belongs to is the last one found.
function offsetOf(error: YamlError, document: Document.Parsed): number {
  const last = isMap(document.contents) ? document.contents.items.at(-1)?.key : null;
  return error.code === 'MISSING_CHAR' && isScalar(last) ? last.range[0] : error.pos[0];
}

function remedyFor(error: YamlError): string {
  if (error.code === 'DUPLICATE_KEY') return 'Take one of the two lines out.';
  return error.code === 'TAB_AS_INDENT' ? 'Indent with blanks.' : QUOTE_IT;
}
