export function complaintAbout(_p: string): string | undefined {
  return undefined;
}
