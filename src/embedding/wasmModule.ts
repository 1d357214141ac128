/** Bytes of instructions. */
export type Code = readonly number[];

/** A function that takes addresses and numbers of 32 bits and gives nothing back. */
export interface WasmFunction {
  readonly name: string;
  /** How many parameters it has; they are its first locals. */
  readonly parameters: number;
  /** Its further locals: so many numbers of 32 bits, then so many vectors of 128. */
  readonly locals: { readonly i32: number; readonly v128: number };
  readonly body: Code;
}

/**
 * Puts a WebAssembly module together from its functions, which it exports under their names, with a memory of one page, `memory`.
 * Source: WebAssembly Core Specification 2.0, chapter 5 (binary format).
 */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array {
  const types = functions.map(({ parameters }) => [0x60, ...list(Array.from({ length: parameters }, () => [I32])), 0]);
  const names = functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]);
  const codes = functions.map((one) => bytes(functionCode(one)));
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(5, list([[0, 1]])),
    ...section(7, list([[...text('memory'), 2, 0], ...names])),
    ...section(10, list(codes)),
  ]);
}

/** A memory as modules export it; views of its buffer end when it grows. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 KB. */
  grow(pages: number): number;
}

/**
 * Gives what a module exports; null where the machine cannot run its instructions.
 *
 * @param module As `wasmModule` makes it.
 */
export function runWasm(module: Uint8Array): object | null {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Runtime };
  return WebAssembly.validate(module) ? new WebAssembly.Instance(new WebAssembly.Module(module)).exports : null;
}

/** What is used of the runtime, which Node's types do not have. */
interface Runtime {
  readonly validate: (module: Uint8Array) => boolean;
  readonly Module: new (module: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

function functionCode({ locals, body }: WasmFunction): Code {
  return [
    ...list([
      [...unsigned(locals.i32), I32],
      [...unsigned(locals.v128), V128],
    ]),
    ...body,
    END,
  ];
}

function section(id: number, content: Code): Code {
  return [id, ...bytes(content)];
}

function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

function bytes(content: Code): Code {
  return [...unsigned(content.length), ...content];
}

function text(value: string): Code {
  return bytes([...new TextEncoder().encode(value)]);
}

/** LEB128, the lowest seven bits first. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
/** Sets a local and leaves the value. */
export const tee = (local: number): Code => [0x22, ...unsigned(local)];

/** Repeats its body for as long as the number that the body leaves is not 0. */
export const repeat = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0d, 0, END];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: [0x6a],
  subtract: [0x6b],
  shiftLeft: [0x74],
  isBelow: [0x49],
  /** The byte at an address. */
  loadByte: [0x2d, 0, 0],
} as const;

export const f64 = {
  const: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  fromI32: [0xb8],
} as const;

const simd = (operation: number, ...rest: Code): Code => [0xfd, ...unsigned(operation), ...rest];

/** Two numbers of 64 bits side by side, or four of 32. */
export const v128 = {
  load: (offset: number): Code => simd(0x00, 4, ...unsigned(offset)),
  /** Loads 64 bits into the lower half. */
  loadHalf: (offset: number): Code => simd(0x5d, 3, ...unsigned(offset)),
  /** Loads 32 bits four times. */
  loadQuarter: simd(0x09, 2, 0),
  store: (offset: number): Code => simd(0x0b, 4, ...unsigned(offset)),
  /** The lower halves of two vectors as one. */
  joinHalves: simd(0x0d, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
} as const;

export const f64x2 = {
  /** Twice the same. */
  splat: simd(0x14),
  add: simd(0xf0),
  multiply: simd(0xf2),
  max: simd(0xf5),
  /** From the two f32 of the lower half. */
  fromHalf: simd(0x5f),
  /** Rounded to two f32 in the lower half. */
  toHalf: simd(0x5e),
} as const;
