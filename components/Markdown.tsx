import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** Text of a pack, which may come from outside: nothing but plain formatting and links to the web gets through. */
const ALLOWED = {
  ALLOWED_TAGS: ['p', 'em', 'strong', 'code', 'ul', 'ol', 'li', 'a', 'br'],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^https:/i,
};

export function Markdown({ text }: { text: string }) {
  const html = DOMPurify.sanitize(marked.parse(text, { async: false }), ALLOWED);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised above, by the list above.
  return <div className="markdown" dangerouslySetInnerHTML={{ __html: html }} />;
}
