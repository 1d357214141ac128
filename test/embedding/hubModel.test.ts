import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLocalEmbedder } from '../../src/embedding/localEmbedder.ts';
import { BUNDLED_MODEL, hubModel, modelPath, type EmbeddingModel } from '../../src/embedding/model.ts';
import { createTokenCounter } from '../../src/embedding/tokenCounter.ts';

const NAME = 'someone/small-model';

describe('a model from a hub', () => {
  let hub: Server;
  let address: string;
  let model: EmbeddingModel;

  beforeAll(async () => {
    // Serves the bundled files in the addresses that the hub has for them.
    hub = createServer((request, response) => {
      const path = modelPath(BUNDLED_MODEL, request.url?.replace(`/${NAME}/resolve/main/`, ''));
      response.writeHead(existsSync(path) ? 200 : 404).end(existsSync(path) ? readFileSync(path) : '');
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
  });

  afterAll(() => {
    hub.close();
  });

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-hub-'));
    model = hubModel(NAME, { folder, hub: address });
    return () => {
      rmSync(folder, { recursive: true });
    };
  });

  test('is fetched on first use, kept, and the same afterwards without the hub', async () => {
    const first = await createLocalEmbedder(model);
    const question = await first.embedQuestion('Who signed?');
    await first.close();
    const second = await createLocalEmbedder({ ...model, hub: 'http://127.0.0.1:9/' });
    expect(await second.embedQuestion('Who signed?')).toEqual(question);
    expect(second.fingerprint).toBe(first.fingerprint);
    await second.close();
    expect((await createTokenCounter(model))('Who signed?')).toBe(3);
  });

  test('is a SetupError that names the setting where the hub does not have it', async () => {
    const created = createLocalEmbedder({ ...model, name: 'someone/no-model' });
    await expect(created).rejects.toThrow(/^EMBEDDING_MODEL "someone\/no-model" is not in .*could not be fetched/);
  });

  test('is a SetupError that names the setting where the hub cannot be reached', async () => {
    const away = { ...model, hub: 'http://127.0.0.1:9/' };
    await expect(createLocalEmbedder(away)).rejects.toMatchObject({ name: 'SetupError' });
    await expect(createLocalEmbedder(away)).rejects.toThrow(
      /EMBEDDING_MODEL .* could not be fetched from .*\(fetch failed/,
    );
    await expect(createTokenCounter(away)).rejects.toThrow(/EMBEDDING_MODEL/);
  });

  test('is a SetupError that names the folder where a fetched file is cut off', async () => {
    const first = await createLocalEmbedder(model);
    await first.close();
    writeFileSync(modelPath(model, 'onnx/model_quantized.onnx'), 'cut');
    const created = createLocalEmbedder(model);
    await expect(created).rejects.toThrow(`The embedding model in ${modelPath(model)} cannot be loaded`);
    await expect(created).rejects.toMatchObject({ remedy: expect.stringContaining('Delete') as string });
  });
});
