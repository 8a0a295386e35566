import type { Evidence } from '../rules/evidence';
import { grammarEvidence } from '../rules/grammar';
import type { OwnNames } from '../rules/rulebook';
import { likenessEvidence } from './evidence';
import { LikenessModel } from './model';
import { modelText } from './packaged-text';

let model: LikenessModel | undefined;

/** Everything that tier 2 can answer, worked out at once; the last `remembered` answers about grammar stay in memory. */
export function tierTwo(own: OwnNames, remembered: number): Required<Pick<Evidence, 'grammar' | 'likeness'>> {
  const packaged = (): LikenessModel => (model ??= LikenessModel.read(modelText()));
  return { ...grammarEvidence(remembered), ...likenessEvidence(packaged, own) };
}
