import type { Grey } from '../pixels';
import { KERNEL } from './kernel-bytes';

type Typed = Uint8Array | Uint8ClampedArray | Int8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
/** Addresses and numbers in the order in which the sources in kernel/ name them. */
type Call<Result = void> = (...given: number[]) => Result;

interface Kernel {
  memory: WebAssembly.Memory;
  blur: Call;
  cells: Call;
  comparisons: Call;
  corners: Call<number>;
  describe: Call;
  halve: Call;
  harris: Call;
  lookUp: Call;
  luma: Call;
  moments: Call;
  nearest: Call;
  resize: Call;
  sample: Call;
  shifts: Call;
  strongest: Call<number>;
}

/** Below lies nothing: the address 0 is nobody's. */
const FIRST = 1024;
const PAGE = 65536;
/** What is read may be read so many bytes beyond its end. */
const SLACK = 64;
/** A picture of working size needs about 20 MB; a photograph of 100 megapixels, before it is shrunk, 130. */
const MOST = 2 ** 29;

let opened: Kernel | undefined;
let top = FIRST;
const held = new Map<Typed, number>();

/** The compiled loops; compiled with the first picture. */
export function kernel(): Kernel {
  opened ??= new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0))))
    .exports as unknown as Kernel;
  return opened;
}

/** Runs `work`; the places that it takes in the kernel's memory are free again after it. */
export function within<Result>(work: () => Result): Result {
  const before = top;
  try {
    return work();
  } finally {
    top = before;
    for (const [array, at] of held) if (at >= before) held.delete(array);
  }
}

/**
 * The address of a place of so many bytes, with chance content.
 * @throws {RangeError} where that is more than there can be
 */
export function room(bytes: number): number {
  if (!Number.isSafeInteger(bytes) || bytes < 0 || top + bytes > MOST)
    throw new RangeError(`A picture that needs ${bytes} bytes more is too large to look at.`);
  const at = top;
  const end = Math.ceil((at + bytes + SLACK) / 16) * 16;
  const { memory } = kernel();
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  top = end;
  return at;
}

/** The address of `array`, copied there unless it is held. */
export function put(array: Typed): number {
  const known = held.get(array);
  if (known !== undefined) return known;
  const at = room(array.byteLength);
  set(at, array);
  return at;
}

/**
 * The address of the pixels of `image`.
 * @throws {RangeError} where there are fewer than its size says
 */
export function putImage({ width, height, data }: Grey): number {
  if (data.length < width * height) throw new RangeError(`${data.length} pixels are no picture of ${width} × ${height}.`);
  return put(data);
}

/** Writes `array` to an address with room for it. */
export function set(at: number, array: Typed): void {
  bytes(at, array.byteLength).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
}

/** From now on until the end of `within`, `array` lies where it is put now: it must not change. */
export function hold(array: Typed): void {
  held.set(array, put(array));
}

/** Fills `array` with what lies at an address. */
export function get<Array extends Typed>(at: number, array: Array): Array {
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes(at, array.byteLength));
  return array;
}

const bytes = (at: number, length: number): Uint8Array => new Uint8Array(kernel().memory.buffer, at, length);
