declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}

declare module 'textlint-rule-write-good' {
  const rule: import('@textlint/kernel').TextlintKernelRule['rule'];
  export default rule;
}

declare module 'redact-pii/lib/SyncCompositeRedactor.js' {
  export { SyncRedactor as SyncCompositeRedactor } from 'redact-pii';
}
