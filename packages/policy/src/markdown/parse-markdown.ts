import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from './nodes.js';

type Root = ReturnType<typeof fromMarkdown>;
type MarkdownBlock = Root['children'][number];
type MarkdownInline = Extract<MarkdownBlock, { type: 'paragraph' }>['children'][number];

/** A piece of Markdown that policy texts don't allow, or a link that is not safe. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError';
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found}: ${remedy}`);
  }
}

/**
 * Turns a policy text into plain data. Allowed are paragraphs, headings, lists, links and emphasis.
 * @throws MarkdownError for anything else, and for links other than https, mailto, tel or relative ones
 */
export const parseMarkdown = (source: string): Block[] =>
  withoutMarkup.test(source)
    ? [{ type: 'paragraph', children: [source] }]
    : fromMarkdown(source).children.map(readBlock);

/** One line that no piece of Markdown can stand in; most texts are, and need no parser. */
const withoutMarkup =
  /^(?![#+~-]|\d+[.)])[^\s\\`*_[\]<>&\p{Cc}](?:[^\\`*_[\]<>&\p{Cc}]*[^\s\\`*_[\]<>&\p{Cc}])?$/u;

function readBlock(node: MarkdownBlock): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: readInlines(node.children) };
    case 'heading':
      return { type: 'heading', children: readInlines(node.children) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        items: node.children.map((item) => item.children.map(readBlock)),
      };
    default:
      throw notAllowed(node.type);
  }
}

const readInlines = (nodes: readonly MarkdownInline[]): Inline[] => nodes.map(readInline);

function readInline(node: MarkdownInline): Inline {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readInlines(node.children) };
    case 'link':
      return { type: 'link', href: safeLink(node.url), children: readInlines(node.children) };
    default:
      throw notAllowed(node.type);
  }
}

function safeLink(href: string): string {
  if (/^(https:|mailto:|tel:|#|\/(?![/\\\s]))/i.test(href)) return href;
  throw new MarkdownError(
    `a link to ${JSON.stringify(href)}`,
    'use https:, mailto:, tel:, # or a path that starts with /',
  );
}

const notAllowed = (type: string): MarkdownError =>
  new MarkdownError(
    type === 'html' ? 'HTML' : `Markdown of the kind ${type}`,
    'use paragraphs, headings, lists, links and emphasis only',
  );
