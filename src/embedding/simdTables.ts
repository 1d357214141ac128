import { BESIDE, BYTES, type CodeTables, HALVES, type TokenGroup } from './codeTables.ts';
import {
  type Code,
  f64,
  f64x2,
  get,
  i32,
  repeat,
  runWasm,
  set,
  tee,
  v128,
  type WasmFunction,
  type WasmMemory,
  wasmModule,
} from './wasmModule.ts';

/**
 * Code tables in WebAssembly, whose vector instructions JavaScript does not have: several times as fast. Null where the machine has none
 * either.
 */
export function simdTables(): CodeTables | null {
  const exports = runWasm(wasmModule([FILL, DOTS, BEST])) as Exports | null;
  if (exports === null) return null;
  const { memory, fill, dots: putDots, best: putBest } = exports;
  let places = placesOf([]);
  return {
    fill: (groups) => {
      places = placesOf(groups);
      reserve(memory, places.spare + (groups[0]?.halves.byteLength ?? 0));
      for (const [index, { tokens, halves }] of groups.entries()) {
        const { table, vectors } = places.ofGroup(index);
        new Float32Array(memory.buffer, vectors, tokens.length).set(tokens);
        new Float64Array(memory.buffer, places.spare, halves.length).set(halves);
        fill(places.spare, places.columns, table);
      }
    },
    compare: ({ vector, codes, count }, dots, best) => {
      const { spare, columns, groups } = places;
      reserve(memory, spare + vector.byteLength + codes.byteLength);
      new Float32Array(memory.buffer, spare, vector.length).set(vector);
      new Uint8Array(memory.buffer, spare + vector.byteLength, codes.length).set(codes);
      const found = new Float64Array(memory.buffer, 0, BESIDE);
      for (let index = 0; index < groups; index++) {
        const { table, vectors } = places.ofGroup(index);
        putDots(vectors, spare, vector.length);
        dots.set(found, index * BESIDE);
        if (count === 0) found.fill(-Infinity);
        else putBest(table, spare + vector.byteLength + 1, count, columns);
        best.set(found, index * BESIDE);
      }
    },
  };
}

interface Exports {
  readonly memory: WasmMemory;
  readonly fill: (halves: number, columns: number, table: number) => void;
  /** Puts its four numbers at the memory's beginning. */
  readonly dots: (vectors: number, vector: number, dimensions: number) => void;
  /** The same. */
  readonly best: (table: number, codes: number, count: number, columns: number) => void;
}

/** Where the groups lie in memory: each its table and its vectors, after the four numbers that are given back. */
function placesOf(groups: readonly TokenGroup[]) {
  const [first] = groups;
  const columns = (first?.halves.length ?? 0) / HALVES;
  const tableBytes = columns * COLUMN_BYTES;
  const groupBytes = tableBytes + (first?.tokens.byteLength ?? 0);
  return {
    groups: groups.length,
    /** How many bytes a code has. */
    columns,
    ofGroup: (index: number) => ({
      table: SUM_BYTES + index * groupBytes,
      vectors: SUM_BYTES + index * groupBytes + tableBytes,
    }),
    /** What lies behind them all is free. */
    spare: SUM_BYTES + groups.length * groupBytes,
  };
}

const SUM_BYTES = BESIDE * Float64Array.BYTES_PER_ELEMENT;
const HALF_BYTES = 16 * SUM_BYTES;
const ENTRY_BYTES = BESIDE * Float32Array.BYTES_PER_ELEMENT;
const COLUMN_BYTES = BYTES * ENTRY_BYTES;
const PAGE = 65_536;

function reserve(memory: WasmMemory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}

const advance = (local: number, by: number): Code => [...get(local), ...i32.const(by), ...i32.add, ...set(local)];
/** The same, and leaves the sum. */
const advanced = (local: number, by: number): Code => [...advance(local, by), ...get(local)];

/** Does the same for the first two of four numbers and for the others. */
const both = (code: (half: 0 | 1) => Code): Code => [...code(0), ...code(1)];

/** For each column: for each of its high halves, for each of its low halves, their sums in single precision. */
const FILL: WasmFunction = (() => {
  const [halves, columns, table, low, high, lowEnd, highEnd] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [first, second] = [7, 8] as const;
  const sumWith = (of: number, offset: number): Code => [
    ...[...get(low), ...v128.load(offset), ...get(of), ...f64x2.add, ...f64x2.toHalf],
  ];
  const entry = [...get(table), ...sumWith(first, 0), ...sumWith(second, 16), ...v128.joinHalves, ...v128.store(0)];
  const body = repeat(
    [...get(halves), ...i32.const(HALF_BYTES), ...i32.add, ...tee(lowEnd), ...set(high)],
    [...get(lowEnd), ...i32.const(HALF_BYTES), ...i32.add, ...set(highEnd)],
    repeat(
      [...get(high), ...v128.load(0), ...set(first), ...get(high), ...v128.load(16), ...set(second)],
      [...get(halves), ...set(low)],
      repeat(entry, advance(table, ENTRY_BYTES), [...advanced(low, SUM_BYTES), ...get(lowEnd), ...i32.isBelow]),
      [...advanced(high, SUM_BYTES), ...get(highEnd), ...i32.isBelow],
    ),
    [...get(highEnd), ...set(halves)],
    advanced(columns, -1),
  );
  return { name: 'fill', parameters: 3, locals: { i32: 4, v128: 2 }, body };
})();

/** The dot products of four tokens with a vector. */
const DOTS: WasmFunction = (() => {
  const [vectors, vector, dimensions] = [0, 1, 2] as const;
  const [value, sums] = [3, [4, 5]] as const;
  const body = [
    ...both((half) => [...f64.const(0), ...f64x2.splat, ...set(sums[half])]),
    ...repeat(
      [...get(vector), ...v128.loadQuarter, ...f64x2.fromHalf, ...set(value)],
      both((half) => [
        ...[...get(sums[half]), ...get(vectors), ...v128.loadHalf(8 * half), ...f64x2.fromHalf],
        ...[...get(value), ...f64x2.multiply, ...f64x2.add, ...set(sums[half])],
      ]),
      [...advance(vectors, ENTRY_BYTES), ...advance(vector, Float32Array.BYTES_PER_ELEMENT)],
      advanced(dimensions, -1),
    ),
    ...both((half) => [...i32.const(16 * half), ...get(sums[half]), ...v128.store(0)]),
  ];
  return { name: 'dots', parameters: 3, locals: { i32: 0, v128: 3 }, body };
})();

/** For each code: the sums of what its bytes add for four tokens, times its scale; of all codes the highest. */
const BEST: WasmFunction = (() => {
  const [table, codes, count, width, end, entry, column] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [scale, sums, highest] = [7, [8, 9], [10, 11]] as const;
  const addEntry = both((half) => [
    ...[...get(sums[half]), ...get(entry), ...v128.loadHalf(8 * half), ...f64x2.fromHalf, ...f64x2.add],
    ...set(sums[half]),
  ]);
  const keepHighest = both((half) => [
    ...[...get(highest[half]), ...get(sums[half]), ...get(scale), ...f64x2.multiply, ...f64x2.max],
    ...set(highest[half]),
  ]);
  const body = [
    ...both((half) => [...f64.const(-Infinity), ...f64x2.splat, ...set(highest[half])]),
    ...repeat(
      [...get(codes), ...i32.loadByte, ...f64.fromI32, ...f64x2.splat, ...set(scale)],
      [...advanced(codes, 1), ...get(width), ...i32.add, ...set(end), ...get(table), ...set(column)],
      both((half) => [...f64.const(0), ...f64x2.splat, ...set(sums[half])]),
      repeat(
        [...get(codes), ...i32.loadByte, ...i32.const(Math.log2(ENTRY_BYTES)), ...i32.shiftLeft],
        [...get(column), ...i32.add, ...set(entry)],
        addEntry,
        advance(column, COLUMN_BYTES),
        [...advanced(codes, 1), ...get(end), ...i32.isBelow],
      ),
      keepHighest,
      advanced(count, -1),
    ),
    ...both((half) => [...i32.const(16 * half), ...get(highest[half]), ...v128.store(0)]),
  ];
  return { name: 'best', parameters: 4, locals: { i32: 3, v128: 5 }, body };
})();
