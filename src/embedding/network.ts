import onnxruntime from 'onnxruntime-node';

/** One pass of the network over one input: the last hidden states, `ids.length × dimensions` numbers; null where it gives none. */
export type RunNetwork = (ids: readonly number[]) => Promise<Float32Array | null>;

/**
 * Opens a network file. By path and not by its bytes: the runtime (1.14) reads the options of a session that is opened by path only.
 *
 * @param threads How many threads a run may use; as many as the machine has cores when left out.
 * @throws Error when the file is no network.
 */
export async function openNetwork(path: string, threads?: number): Promise<RunNetwork> {
  const session = await onnxruntime.InferenceSession.create(
    path,
    threads === undefined ? {} : { intraOpNumThreads: threads },
  );
  return async (ids) => {
    const outputs = await session.run(inputsOf(session.inputNames, ids));
    const states = outputs.last_hidden_state ?? outputs.token_embeddings;
    return (states?.data ?? null) as Float32Array | null;
  };
}

/** What an input has beside its ids: attention to every token; token types, which tell a pair of texts apart, are all 0. */
function inputsOf(names: readonly string[], ids: readonly number[]): Record<string, onnxruntime.Tensor> {
  const filled = (value: bigint) => new BigInt64Array(ids.length).fill(value);
  const tensor = (name: string) =>
    name === 'input_ids' ? BigInt64Array.from(ids, BigInt) : filled(name === 'attention_mask' ? 1n : 0n);
  return Object.fromEntries(
    names.map((name) => [name, new onnxruntime.Tensor('int64', tensor(name), [1, ids.length])]),
  );
}
