import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/networks/linkedin';

const sources = linkedin.composers.flatMap(({ account = [] }) => account);
const patternOf = (css: string | undefined): RegExp =>
  new RegExp(sources.find((source) => source.css === css && source.pattern?.includes(css ? 'Post' : 'company'))?.pattern ?? '$^');

describe('who posts is told from whom the post goes to', () => {
  const author = patternOf('.share-unified-settings-entry-button');
  it.each([
    ['Riverton Police Department\n      Post to Anyone', 'Riverton Police Department'],
    ['Riverton Police DepartmentPost to Anyone', 'Riverton Police Department'],
    ['Riverton Police Department Auf Alle posten', 'Riverton Police Department'],
    ['Riverton Police DepartmentPublicar para todos', 'Riverton Police Department'],
    ['Dana Cole Publier pour tout le monde', 'Dana Cole'],
    ['Dana Cole', 'Dana Cole'],
  ])('%j is by %s', (text, name) => expect(author.exec(text)?.[1]).toBe(name));
});

describe('a page is told by the address of its admin view', () => {
  const page = patternOf(undefined);
  it.each([
    ['https://www.linkedin.com/company/1000001/admin/page-posts/published/?share=true', '1000001'],
    ['https://www.linkedin.com/company/riverton-pd/', undefined],
    ['https://www.linkedin.com/feed/', undefined],
  ])('%s: %s', (address, id) => expect(page.exec(address)?.[1]).toBe(id));
});
