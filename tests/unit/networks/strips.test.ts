import { expect, it } from 'vitest';
import { NETWORKS } from '../../../lib/networks';
import { strippedBy } from '../../../lib/networks/strips';

it.each(NETWORKS.map(({ id }) => id))('what is known of %s has a day, and a source where it is known', (id) => {
  const { known, checked, source } = strippedBy(id);
  expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  if (known !== 'unknown') expect(source).toBeTruthy();
});

it('networks that nobody looked into are never called safe', () => {
  for (const id of ['generic', 'elk', 'buffer', 'nowhere', 'constructor', '__proto__']) expect(strippedBy(id).known).toBe('unknown');
});
