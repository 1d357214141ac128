import Database from 'better-sqlite3';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BUNDLED_MODEL, modelPath } from '../../src/embedding/model.ts';
import { databaseFile } from '../../src/library/schema.ts';
import { newInferenceProcess } from '../embedding/inferenceProcesses.ts';
import { isHnswLoadable } from '../library/libraryFolder.ts';
import { expectFault } from './fault.ts';
import { createPlace, type Place } from './place.ts';
import { PROJECT, run, start } from './run.ts';
import { runHere } from './runHere.ts';

// Each command is a process or two of its own, and other tests may run beside them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

const QUESTION = 'How long did the harbour talks in Lindholm last?';
const ANSWER = /lasted about three and a half hours/u;

let place: Place;

beforeAll(async () => {
  place = createPlace();
  await runHere('index', place.options);
});

afterAll(() => {
  place.remove();
});

async function ask() {
  return runHere('ask', [...place.options, QUESTION]);
}

/** Path of the vector index. */
function indexFile(): string {
  const name = readdirSync(place.library).find((file) => file.endsWith('.hnsw')) ?? '';
  return join(place.library, name);
}

it.skipIf(!isHnswLoadable())(
  'A vector index that is cut or bit-flipped is told in one line, answers without it, and is mended',
  async () => {
    const whole = readFileSync(indexFile());
    const flipped = Buffer.from(whole);
    flipped.writeUInt8((flipped[whole.length >> 1] ?? 0) ^ 0x08, whole.length >> 1);
    for (const damaged of [whole.subarray(0, -100), flipped]) {
      writeFileSync(indexFile(), damaged);
      const { code, stdout, stderr } = await ask();
      expect(code).toBe(0);
      expect(stdout).toMatch(ANSWER);
      expect(stderr).toMatch(
        /^vectors-1\.hnsw in .* is not as it was written; .* `npm run -s index` rebuilds it\.\n$/u,
      );
    }
    expect((await runHere('index', place.options)).code).toBe(0);
    expect(readFileSync(indexFile()).length).toBe(whole.length);
  },
);

it('A library of another model is told with the remedy, which rebuilds it', async () => {
  const database = new Database(databaseFile(place.library));
  database.exec("UPDATE generations SET fingerprint = 'another model'");
  database.close();
  expectFault(
    await ask(),
    /^The library in .* was made with another model or settings\. Run `npm run -s index`, which rebuilds it\.\n$/u,
  );
  const { code, stdout } = await runHere('index', place.options);
  expect(code).toBe(0);
  expect(stdout).toContain('3 articles (3 added');
  const asked = await ask();
  expect(asked.stdout).toMatch(ANSWER);
  expect(asked.stderr).toBe('');
});

it('A chat goes on when the inference process is killed between two questions', async () => {
  const chat = start('start', place.options);
  const ended = once(chat, 'close') as Promise<[number | null]>;
  let [said, complained] = ['', ''];
  const answered = async (question: string) => {
    const before = said.length;
    chat.stdin.write(`${question}\n`);
    while (chat.exitCode === null && !said.slice(before).includes('[1] '))
      await Promise.race([once(chat.stdout, 'data'), ended]);
    return said.slice(before);
  };
  chat.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  chat.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  expect(await answered(QUESTION)).toMatch(ANSWER);
  process.kill(await newInferenceProcess([], chat.pid), 'SIGKILL');
  expect(await answered('Who chaired the talks in Lindholm?')).toContain('Ada Moor');
  chat.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect(complained).toBe('');
});

it('A damaged model file is named with the remedy, also in a chat on piped input, whose exit code tells of it', async () => {
  const project = join(place.folder, 'project');
  const model = { ...BUNDLED_MODEL, folder: join(project, 'embeddings', 'models') };
  for (const path of ['src', 'package.json']) cpSync(join(PROJECT, path), join(project, path), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  cpSync(modelPath(BUNDLED_MODEL), modelPath(model), { recursive: true });
  truncateSync(modelPath(model, 'onnx/model_quantized.onnx'), 1_000_000);
  const outcome = await run('start', place.options, { input: `${QUESTION}\n`, project });
  expectFault(
    outcome,
    /^The embedding model's file .*model_quantized\.onnx is damaged: .* Restore the model: git checkout/u,
  );
});
