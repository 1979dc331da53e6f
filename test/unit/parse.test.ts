import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';

describe('a comment is read as the parser reads it', () => {
  test.each([
    '<!-- note -->',
    '<!-- note -->\n',
    '<!-- note -->\r\n\r\n',
    '<!--\nSay :value[x] first.\n\n- a list\n\tand a tab\n-->\n\n',
    '<!--\r\nсказати\r\n😀 -->',
    '<!---->',
    '<!-->',
    '<!--->',
    '<!-- a --> b',
    '<!-- a --> <!-- b -->',
    '<!-- a -->  \n',
    '<!-- a -->\n<!-- b -->\n',
    '<!-- a -->\ntext\n',
    '<!-- a -->\n\ntext\n',
    '<!-- a\n\nb',
    '<!-- a\0 -->',
    ' <!-- a -->',
    '<!-- a -->\n \n',
  ])('%j', (text) => {
    const processor = unified().use(remarkParse).use(remarkGfm);
    expect(parseMarkdown(text)).toEqual(processor.parse(text));
  });
});
