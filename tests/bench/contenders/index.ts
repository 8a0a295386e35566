/** A tool that is measured; `<id>.ts` beside this file starts it. */
export interface Contender {
  name: string;
  /** The task it was built for. */
  builtFor: string;
  /** The npm packages whose versions the figures are of. */
  packages: string[];
  /** Files under node_modules that it loads beside its script. */
  assets?: string[];
}

/** All contenders by file name, Muster first. */
export const CONTENDERS = {
  muster: { name: 'Muster, tier 1', builtFor: 'posts against an agency’s policy', packages: [] },
  'muster-grammar': { name: 'Muster, tier 1 and 2', builtFor: 'the same, with grammar', packages: ['compromise'] },
  retext: {
    name: 'retext, frozen',
    builtFor: 'insensitive words, profanities, passive voice',
    packages: ['unified', 'retext-english', 'retext-equality', 'retext-profanities', 'retext-passive'],
  },
  alex: { name: 'alex', builtFor: 'insensitive words, profanities', packages: ['alex'] },
  harper: {
    name: 'harper.js, full',
    builtFor: 'grammar and spelling',
    packages: ['harper.js'],
    assets: ['harper.js/dist/harper_wasm_bg.wasm'],
  },
  'write-good': { name: 'write-good', builtFor: 'weak prose', packages: ['write-good'] },
  textlint: {
    name: 'textlint with write-good',
    builtFor: 'weak prose, by rules that plug in',
    packages: ['@textlint/kernel', '@textlint/textlint-plugin-text', 'textlint-rule-write-good'],
  },
  obscenity: { name: 'obscenity', builtFor: 'profanities, disguised ones too', packages: ['obscenity'] },
  'redact-pii': { name: 'redact-pii', builtFor: 'personal data', packages: ['redact-pii'] },
  compromise: { name: 'compromise/two', builtFor: 'parts of speech; one match', packages: ['compromise'] },
  'regex-lists': { name: 'RegExp for each phrase list', builtFor: 'Muster’s own phrases, nothing else', packages: [] },
  'regex-phrases': { name: 'RegExp for each of 2,000 phrases', builtFor: 'some of Muster’s own phrases', packages: [] },
} as const satisfies Record<string, Contender>;

export type ContenderId = keyof typeof CONTENDERS;
