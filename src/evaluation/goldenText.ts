import type { GoldenFailure } from './goldenFailure.ts';
import type { AnswerShares, GoldenReport } from './goldenReport.ts';
import type { GoldenShare } from './goldenShare.ts';
import { table } from './report.ts';

/** The report for a reader: shares with their 95 % intervals in tables, then what failed. */
export function renderGolden(report: GoldenReport): string {
  return [...table(answerRows(report)), '', ...table(otherRows(report)), '', ...failures(report.failing)].join('\n');
}

function answerRows({ bands, total, nearMisses }: GoldenReport): readonly (readonly string[])[] {
  const all = [...Object.entries(bands), ['all', total], ['near misses', nearMisses]] as const;
  const head = ['band', 'questions', 'first right (95 %)', 'any right', 'refused rightly', 'refused wrongly'];
  return [head, ...all.map(([band, shares]) => answerRow(band, shares))];
}

function answerRow(band: string, shares: AnswerShares): readonly string[] {
  const { questions, firstRight, anyRight, refusedRightly, refusedWrongly } = shares;
  return [band, String(questions), ...[firstRight, anyRight, refusedRightly, refusedWrongly].map(ofAll)];
}

function otherRows(report: GoldenReport): readonly (readonly string[])[] {
  const { contradicted, toldApart, windows, disagreement } = report;
  return [
    ['contradiction shown', counted(contradicted)],
    ['events told apart', counted(toldApart)],
    ['date window right', counted(windows.right)],
    ['date window missed', counted(windows.missed)],
    ['date window wrong', counted(windows.wrong)],
    ['disagreement, precision', counted(disagreement.precision)],
    ['disagreement, recall', counted(disagreement.recall)],
    ...windows.others.map(({ id, window: { from, to } }) => [
      `window not judged, ${id}`,
      `${from ?? ''} – ${to ?? ''}`.trim(),
    ]),
  ];
}

function counted(share: GoldenShare | null): string {
  return share === null ? '–' : `${ofAll(share)}, ${share.count} of ${share.of}`;
}

function ofAll(share: GoldenShare | null): string {
  return share === null ? '–' : `${share.share.toFixed(2)} (${share.interval.map((end) => end.toFixed(2)).join('–')})`;
}

function failures(failing: readonly GoldenFailure[]): readonly string[] {
  return [`Failing: ${failing.length}`, ...failing.flatMap((failure) => ['', ...renderFailure(failure)])];
}

function renderFailure({ id, question, before, faults, said, right }: GoldenFailure): readonly string[] {
  const window = said.window && `${said.window.from ?? ''} – ${said.window.to ?? ''}`;
  return [
    `${id}: ${faults.join('; ')}`,
    ...[...before, question].map((asked) => `  ? ${asked}`),
    `  said: ${said.status}, ${said.confidence.toFixed(2)}${window === null ? '' : `, ${window}`}`,
    ...lines('quoted', said.sentences),
    ...lines('differing', (said.disagreement ?? []).flat()),
    ...lines('related', said.related),
    ...('claims' in right ? right.claims.flatMap((claim) => lines('claim', claim)) : renderRight(right)),
  ];
}

function renderRight(right: Exclude<GoldenFailure['right'], { claims: unknown }>): readonly string[] {
  const { accepted, contradiction, window, choices } = right;
  const asWindow = window === null || window === 'latest' ? window : `${window.from ?? ''} – ${window.to ?? ''}`;
  return [
    ...lines('accepted', accepted),
    ...lines('contradiction', contradiction),
    ...lines('window', asWindow === null ? [] : [asWindow]),
    ...lines('choices', choices.length === 0 ? [] : [choices.join(', ')]),
  ];
}

function lines(label: string, texts: readonly string[]): readonly string[] {
  return texts.map((text) => `  ${label}: ${text}`);
}
