import { SyncCompositeRedactor } from 'redact-pii/lib/SyncCompositeRedactor.js';
import type { Start } from './contender';

/**
 * Its `SyncRedactor`, from its own file: the package's index loads a cloud client too. It gives the text with names and
 * numbers replaced and no places, so a finding is the stretch from the first letter that changed to the last.
 */
const start: Start = () => {
  const redactor = new SyncCompositeRedactor();
  return ({ text }) => {
    const redacted = redactor.redact(text);
    if (redacted === text) return [];
    let start = 0;
    while (text[start] === redacted[start]) start++;
    let fromEnd = 0;
    while (fromEnd < text.length - start && text.at(-1 - fromEnd) === redacted.at(-1 - fromEnd)) fromEnd++;
    return [{ start, end: text.length - fromEnd }];
  };
};
export default start;
