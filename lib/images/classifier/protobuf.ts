/** A field of a protobuf message: a number (varint) or bytes; those of fixed width are bytes too. */
export interface Field {
  number: number;
  /** Of a varint. Exact below 2^53, which is above every number that is looked at here. */
  value?: number;
  bytes?: Uint8Array;
}

const [VARINT, EIGHT_BYTES, SOME_BYTES, FOUR_BYTES] = [0, 1, 2, 5] as const;

/**
 * The fields of a message in their order; what is inside a field is left to the caller. Throws `RangeError` where the bytes end too
 * early or are no protobuf, groups (long gone from the format) included.
 * Source: Protocol Buffers, Encoding, https://protobuf.dev/programming-guides/encoding/.
 */
export function* fieldsOf(message: Uint8Array): Generator<Field> {
  const reader = new Reader(message);
  while (!reader.atEnd) {
    const tag = reader.varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (number === 0) throw new RangeError('no field has the number 0');
    if (wire === VARINT) yield { number, value: reader.varint() };
    else if (wire === SOME_BYTES) yield { number, bytes: reader.bytes(reader.varint()) };
    else if (wire === EIGHT_BYTES) yield { number, bytes: reader.bytes(8) };
    else if (wire === FOUR_BYTES) yield { number, bytes: reader.bytes(4) };
    else throw new RangeError(`wire type ${wire} is not used`);
  }
}

/** The numbers of a repeated field, which may stand one by one or packed. */
export function* numbersOf(field: Field): Generator<number> {
  if (field.value !== undefined) yield field.value;
  const reader = new Reader(field.bytes ?? new Uint8Array());
  while (!reader.atEnd) yield reader.varint();
}

/** A field of bytes, as it stands in a message. */
export function bytesField(number: number, bytes: Uint8Array): Uint8Array {
  return joined([Uint8Array.from([...varint(number * 8 + SOME_BYTES), ...varint(bytes.length)]), bytes]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))];
}

class Reader {
  private at = 0;

  constructor(private readonly message: Uint8Array) {}

  get atEnd(): boolean {
    return this.at >= this.message.length;
  }

  varint(): number {
    let value = 0;
    // 64 bits in sevens: ten bytes at most.
    for (let i = 0; i < 10; i++) {
      const byte = this.message[this.at++];
      if (byte === undefined) throw new RangeError('ends within a number');
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number is too long');
  }

  bytes(count: number): Uint8Array {
    if (count > this.message.length - this.at) throw new RangeError('ends within a field');
    this.at += count;
    return this.message.subarray(this.at - count, this.at);
  }
}
