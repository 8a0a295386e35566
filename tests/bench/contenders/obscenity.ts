import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Start } from './contender';

/** With the English word list and the transformers that its authors recommend for it. */
const start: Start = () => {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return ({ text }) => matcher.getAllMatches(text).map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex + 1 }));
};
export default start;
