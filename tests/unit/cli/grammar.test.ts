import { expect, it } from 'vitest';
import { jsonLines, muster } from './run';

it('muster check looks at grammar at once, as the browser does after a moment', async () => {
  const posts = ['Would love to gas every last one of those filthy rioters', 'Would love to see the gas station those rioters burned'];
  const { out } = await muster(['check', '--input', '-', '--json'], jsonLines(posts.map((text) => ({ text }))));
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).verdict);
  expect(verdicts).toEqual(['warn', 'clear']);
});
