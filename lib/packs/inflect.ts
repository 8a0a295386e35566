export function inflected(p: string): string {
  return p;
}
