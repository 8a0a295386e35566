import { expect, it } from 'vitest';
import { isSelector } from '../../../lib/policy/selector';

it.each([
  'textarea',
  '[data-testid^="post_"][contenteditable="true"], form:has(> .send) [role="textbox"]:not(:disabled)',
  'main > div:nth-child(2) ~ p + span',
  '.a\\:b:is(:first-child, :only-of-type)',
])('reads %s', (selector) => expect(isSelector(selector)).toBe(true));

it.each(['', 'button[', 'p >', 'p::before', 'div:contains("Post")', '[role!="textbox"]', 'a:has(b >)', 'input:text', 'p <', ':host'])(
  'refuses %s, which some browser would not read',
  (selector) => expect(isSelector(selector)).toBe(false),
);
