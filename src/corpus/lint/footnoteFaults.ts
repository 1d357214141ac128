import type { LintFault } from './lintFault.ts';
import type { LintSource } from './lintSource.ts';

/** Footnotes that are used but not defined, defined but not used, defined twice, or that name no source. */
export function footnoteFaults({ path, lines, article, frontMatter }: LintSource): readonly LintFault[] {
  if (frontMatter === null) return [];
  const defined = lines.flatMap((line, index) => labelsIn(DEFINITION, line, index));
  const used = lines.flatMap((line, index) => labelsIn(REFERENCE, line.replace(DEFINITION, ''), index));
  const readable = new Set(article.sources.map(({ mark }) => mark.toLowerCase()));
  const fault = ({ line, label }: Label, message: string): LintFault => ({
    path,
    line,
    message: `footnote ${label} ${message}`,
  });
  return [
    ...used
      .filter(({ key }) => !defined.some((other) => other.key === key))
      .map((label) => fault(label, `is not defined. Add a line \`[^${label.label}]: Outlet, YYYY-MM-DD, address\`.`)),
    ...defined.flatMap((label) => {
      const first = defined.find((other) => other.key === label.key);
      if (first !== label) return [fault(label, `is defined a second time. Give it a number of its own.`)];
      if (!readable.has(label.key)) return [fault(label, 'names no source. Write `Outlet, YYYY-MM-DD, address`.')];
      return used.some((other) => other.key === label.key)
        ? []
        : [fault(label, 'is not used. Set its mark behind a sentence or take it out.')];
    }),
  ];
}

interface Label {
  readonly label: string;
  /** Footnotes do not tell capitals from small letters. */
  readonly key: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:/u;
const REFERENCE = /\[\^([^\]\s]+)\]/gu;

function labelsIn(form: RegExp, line: string, index: number): readonly Label[] {
  const found = form.global ? [...line.matchAll(form)] : [form.exec(line)];
  return found.flatMap((match) => {
    const label = match?.[1];
    return label === undefined ? [] : [{ label, key: label.toLowerCase(), line: index + 1 }];
  });
}
