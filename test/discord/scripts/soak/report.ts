import type { APIMessage } from 'discord.js';
import type { Ending } from './botKeeper.ts';
import type { Entry, Ledger, Outcome } from './ledger.ts';
import type { Memory } from './memory.ts';
import { createTally, type Tally } from './tally.ts';

/** The bot's memory at some time. */
export type MemorySample = Memory & { readonly when: string };

export interface Soaked {
  readonly ledger: Ledger;
  readonly faults: Tally;
  readonly memory: readonly MemorySample[];
  readonly endings: readonly Ending[];
  /** Messages that were sent more than once. */
  readonly duplicates: readonly APIMessage[];
  readonly seconds: number;
  /** What the bots told whoever runs them. */
  readonly said: string;
}

/** Memory counts as back at its level when it is at most this much more: a share of it, and megabytes. */
const MORE = { share: 0.15, megabytes: 40 };

const BROKEN: readonly Outcome[] = ['twice', 'unanswered'];

/** What is to be told of a soak, and whether all that must hold has held. */
export function createReport(soaked: Soaked): { readonly lines: readonly string[]; readonly isSound: boolean } {
  const broken = brokenRules(soaked);
  const { ledger, faults, memory, endings, seconds } = soaked;
  const lines = [
    `${ledger.entries().length} questions in ${Math.round(seconds)} s, ${faults.total()} faults`,
    ...outcomeLines(ledger),
    '',
    ...faults.entries().map(([name, count]) => `${String(count).padStart(5)}  ${name}`),
    '',
    ...logLines(soaked.said),
    '',
    ...endings.map(
      ({ why, code, seconds: took }) => `ended by ${why}: exit code ${String(code)} after ${took.toFixed(1)} s`,
    ),
    ...memory.map(
      ({ when, own, others }) =>
        `memory ${when}: ${[own, ...others].map((one) => `${Math.round(one)} MB`).join(' + ')}`,
    ),
    '',
    ...(broken.length === 0 ? ['All rules held.'] : broken),
  ];
  return { lines, isSound: broken.length === 0 };
}

function outcomeLines({ entries, outcome }: Ledger): readonly string[] {
  const all = entries().map((entry) => ({ how: entry.how, outcome: outcome(entry) }));
  return [...new Set(all.map((one) => one.outcome))].map((one) => {
    const ways = createTally();
    for (const entry of all) if (entry.outcome === one) ways.add(entry.how);
    const each = ways.entries().map(([how, count]) => `${how} ${count}`);
    return `${String(ways.total()).padStart(5)}  ${one} (${each.join(', ')})`;
  });
}

/** Lines of the bot's log, those that differ in figures only counted together. */
function logLines(said: string): readonly string[] {
  const lines = createTally();
  for (const line of said.split('\n')) if (/^\S/u.test(line)) lines.add(line.replace(/\d[\d:.]*/gu, '#'));
  return lines.entries().map(([line, count]) => `${String(count).padStart(5)}  log: ${line}`);
}

function brokenRules({ ledger, faults, duplicates, endings, memory }: Soaked): readonly string[] {
  const wrong = ledger.entries().filter((entry) => BROKEN.includes(ledger.outcome(entry)));
  return [
    ...wrong.map((entry) => `BROKEN: ${ledger.outcome(entry)}: ${describe(entry, faults, endings)}`),
    ...duplicates.map(({ content }) => `BROKEN: sent twice: ${content.slice(0, 80)}`),
    ...endings
      .filter(({ code, due }) => code !== due)
      .map(({ why, code, due }) => `BROKEN: ended by ${why} with ${String(code)}, not ${due}`),
    ...memoryRule(memory),
  ];
}

/** Seconds before and after a question in which faults may have to do with what became of it. */
const AROUND = 3;

function describe(
  { how, text, interaction, at, connectedAt, endedAt }: Entry,
  faults: Tally,
  endings: readonly Ending[],
): string {
  const around = faults.between(at - AROUND * 1000, at + AROUND * 1000);
  const state = interaction === null ? '' : `, ${interaction.status()}`;
  const delivered = connectedAt === null ? 'not delivered' : `delivered after ${Math.round(connectedAt - at)} ms`;
  const ended = endedAt === null ? 'goes on' : `ended after ${Math.round(endedAt - at)} ms`;
  const stop = endings.find((one) => Math.abs(one.at - at) < AROUND * 1000);
  const stopped = stop ? `; ${Math.round(stop.at - at)} ms before the end by ${stop.why}` : '';
  return `${how} “${text}”${state}, ${delivered}; its session ${ended}${stopped}; faults around it: ${around.join(', ') || 'none'}`;
}

/** From the sample after the restarts on, all are of the same processes. */
function memoryRule(memory: readonly MemorySample[]): readonly string[] {
  const [first, last] = [memory[0], memory.at(-1)];
  if (!first || !last) return [];
  const [before, after] = [first, last].map(({ own, others }) => [own, ...others].reduce((sum, one) => sum + one, 0));
  if (before === undefined || after === undefined || after <= before * (1 + MORE.share) + MORE.megabytes) return [];
  return [`BROKEN: memory rose from ${Math.round(before)} to ${Math.round(after)} MB`];
}
