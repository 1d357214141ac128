import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { DeskError } from '../../src/desk/deskError.ts';
import { startRemoteDesk } from '../../src/desk/remoteDesk.ts';
import { SetupError } from '../../src/setupError.ts';
import { deskContract } from '../contracts/desk.ts';
import { gone } from '../embedding/inferenceProcesses.ts';
import { createPaperFolders, type PaperFolders } from './paperFolders.ts';
import { index } from './paperHouse.ts';
import { LATER } from './papers.ts';

const ENTRY = fileURLToPath(new URL('paperDeskProcess.ts', import.meta.url));

deskContract('the desk in a process of its own', {
  open: async ({ articles, library }) => {
    const desk = await startRemoteDesk({ entry: ENTRY, argument: { articles, library }, onNotice: () => undefined });
    return { desk, close: async () => desk.close() };
  },
  index,
});

function foldersOf({ articles, library }: PaperFolders) {
  return { articles, library };
}

async function ask(desk: Desk, question: string) {
  return desk.ask({ question, before: [], window: null, now: '2024-09-01' });
}

/** Ids of the desks' processes that a process, this one by default, has started. */
function deskProcesses(parent = process.pid): readonly number[] {
  const found = spawnSync('pgrep', ['-P', String(parent), '-f', 'paperDeskProcess'], { encoding: 'utf8' });
  return found.stdout.split('\n').filter(Boolean).map(Number);
}

function killDesk(): void {
  for (const id of deskProcesses()) process.kill(id, 'SIGKILL');
}

describe('a desk in a process of its own', () => {
  const folders = createPaperFolders();
  const notices: string[] = [];
  let desk: Desk;

  // One for all: every test leaves it with a process that answers.
  beforeAll(async () => {
    const onNotice = (line: string) => notices.push(line);
    desk = await startRemoteDesk({ entry: ENTRY, argument: foldersOf(folders), onNotice, patienceMs: 8000 });
  });

  afterAll(async () => {
    folders.write({ go: '' });
    await desk.close();
    folders.remove();
  });

  test('hands on the lines for the person', () => {
    expect(notices).toEqual(['opening']);
  });

  test('looks things up while questions wait', async () => {
    rmSync(join(folders.articles, 'go'), { force: true });
    const answered: string[] = [];
    const waiting = Array.from({ length: 12 }, async (_, n) =>
      ask(desk, `Who chaired the talks, wait ${n}?`).then(() => answered.push('question')),
    );
    expect((await desk.articles({ window: null })).entries).toHaveLength(3);
    expect((await desk.article('talks')).article?.id).toBe('talks');
    expect(answered).toEqual([]);
    folders.write({ go: '' });
    await Promise.all(waiting);
    expect(answered).toHaveLength(12);
  });

  test('answers what was in hand when its process is killed, and what waited', async () => {
    rmSync(join(folders.articles, 'go'), { force: true });
    const asked = [
      'Who chaired the talks, wait?',
      'Who lit the beacon?',
      'How long did the talks last, wait?',
      'Who pays?',
    ].map(async (question) => ask(desk, question));
    // A look-up comes back: by then the questions are in hand.
    await desk.article('talks');
    killDesk();
    folders.write({ go: '' });
    expect((await Promise.all(asked)).map(({ question }) => question.split(' ', 1)[0])).toEqual([
      'Who',
      'Who',
      'How',
      'Who',
    ]);
    expect(notices).toContainEqual(expect.stringMatching(/^The desk’s process ended \(SIGKILL\)/u));
  });

  test('goes on after its process was killed while idle, and tells that there may be another generation', async () => {
    let renewals = 0;
    desk.onRenewed(() => renewals++);
    killDesk();
    folders.write(LATER);
    expect((await ask(desk, 'Who lit the beacon of Sandvik?')).sentences[0]?.text).toContain('Kaj Moen');
    expect(renewals).toBe(1);
  });

  test('gives up on the question on which its process dies twice, and on no other', async () => {
    const crash = ask(desk, 'Does this crash?');
    const others = ['Who chaired the harbour talks?', 'Who pays for the dredger?'].map(async (question) =>
      ask(desk, question),
    );
    await expect(crash).rejects.toThrow(DeskError);
    await expect(crash).rejects.toThrow('died twice on one request (exit code 7)');
    expect(await Promise.all(others)).toHaveLength(2);
  });

  test('is a SetupError while another process cannot be opened, and goes on when it can', async () => {
    killDesk();
    renameSync(folders.articles, `${folders.articles}-away`);
    await expect(ask(desk, 'Who chaired the harbour talks in Lindholm?')).rejects.toThrow(SetupError);
    renameSync(`${folders.articles}-away`, folders.articles);
    expect((await ask(desk, 'Who chaired the harbour talks in Lindholm?')).status).toBe('answered');
  });

  test('cuts off what takes longer than its patience when it is closed', async () => {
    const own = createPaperFolders();
    const known = deskProcesses();
    const options = { entry: ENTRY, argument: foldersOf(own), onNotice: () => undefined, patienceMs: 100 };
    const impatient = await startRemoteDesk(options);
    const [id = 0] = deskProcesses().filter((other) => !known.includes(other));
    const asked = expect(ask(impatient, 'Who chaired the talks, wait?')).rejects.toThrow('The desk is closed.');
    await impatient.close();
    await asked;
    await gone(id);
    own.remove();
  });

  test('is a SetupError where it cannot be opened, and leaves no process', async () => {
    const known = deskProcesses();
    const argument = { ...foldersOf(folders), articles: `${folders.articles}/none` };
    const opened = startRemoteDesk({ entry: ENTRY, argument, onNotice: () => undefined });
    await expect(opened).rejects.toThrow(SetupError);
    await expect(opened).rejects.toThrow(`${folders.articles}/none`);
    while (deskProcesses().length > known.length) await setTimeout(20);
  });

  test('ends when its parent is killed', async () => {
    const keep = fileURLToPath(new URL('keepPaperDesk.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', keep, ENTRY, JSON.stringify(foldersOf(folders))]);
    await once(parent.stdout, 'data');
    const [orphan = 0] = deskProcesses(parent.pid);
    expect(orphan).toBeGreaterThan(0);
    parent.kill('SIGKILL');
    await gone(orphan);
  });
});
