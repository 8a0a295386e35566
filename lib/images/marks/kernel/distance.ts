/** Where the first three of eight words differ in more bits than this, the whole differs too much: 68 of 256 in three words are 26. */
const HOPELESS = 40;

/** Whether there is no need to look at more of two descriptors of eight u32. */
export function hopeless(one: usize, other: usize): bool {
  return <i32>popcnt(load<u64>(one) ^ load<u64>(other)) + <i32>popcnt(load<u32>(one, 8) ^ load<u32>(other, 8)) > HOPELESS;
}

/** In how many bits they differ; 256 where these are more than `most`, or there is no hope. */
export function distance(one: usize, other: usize, most: i32): i32 {
  if (hopeless(one, other)) return 256;
  const sum = <i32>(
    (popcnt(load<u64>(one) ^ load<u64>(other)) +
      popcnt(load<u64>(one, 8) ^ load<u64>(other, 8)) +
      popcnt(load<u64>(one, 16) ^ load<u64>(other, 16)) +
      popcnt(load<u64>(one, 24) ^ load<u64>(other, 24)))
  );
  return sum > most ? 256 : sum;
}
