import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import writeGood from 'textlint-rule-write-good';
import type { Start } from './contender';

/** Both are CommonJS, with their default inside. */
const inner = <T>(module: T): T => (module as { default?: T }).default ?? module;

const start: Start = () => {
  const kernel = new TextlintKernel();
  const options: TextlintKernelOptions = {
    ext: '.txt',
    filePath: 'post.txt',
    plugins: [{ pluginId: 'text', plugin: inner(textPlugin) }],
    rules: [{ ruleId: 'write-good', rule: inner(writeGood) }],
  };
  return async ({ text }) => {
    const { messages } = await kernel.lintText(text, options);
    return messages.map(({ range: [start, end] }) => ({ start, end }));
  };
};
export default start;
