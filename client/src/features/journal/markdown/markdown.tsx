import { memo, type ReactNode, useMemo } from 'react';
import { type Block, type Item, parseBlocks } from './blocks.ts';
import type { Inline } from './inline.ts';
import classes from './markdown.module.css';

/** Words of the trader as they meant them to look. What comes out is elements, never HTML. */
export const Markdown = memo(function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => parseBlocks(text), [text]);
  // Each block finds its own direction: a note may change between scripts.
  return (
    <div className={classes.text} dir="auto">
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place alone
        <BlockView key={i} block={block} />
      ))}
    </div>
  );
});

/** Headings of an entry stand below that of the page. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = HEADINGS[block.level];
      return <Tag dir="auto">{inline(block.content)}</Tag>;
    }
    case 'list': {
      const Tag = block.isOrdered ? 'ol' : 'ul';
      return (
        <Tag dir="auto" className={block.isOrdered ? classes.numbers : classes.bullets}>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place alone
            <ItemView key={i} item={item} />
          ))}
        </Tag>
      );
    }
    case 'code':
      return <pre className={classes.code}>{block.text}</pre>;
    case 'rule':
      return <hr />;
    case 'quote':
      return <blockquote dir="auto">{lines(block.lines)}</blockquote>;
    case 'paragraph':
      return <p dir="auto">{lines(block.lines)}</p>;
  }
}

const ItemView = ({ item: { content, isTicked } }: { item: Item }) => (
  <li className={isTicked === undefined ? undefined : classes.boxed}>
    {isTicked !== undefined && (
      <span role="img" aria-label={isTicked ? 'done' : 'open'}>
        {isTicked ? '☑' : '☐'}{' '}
      </span>
    )}
    {inline(content)}
  </li>
);

const lines = (all: readonly (readonly Inline[])[]): ReactNode[] =>
  all.flatMap((line, i) => [
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
    ...(i > 0 ? [<br key={`break ${i}`} />] : []),
    ...inline(line, `${i} `),
  ]);

const TAGS = { strong: 'strong', emphasis: 'em', struck: 's' } as const;

function inline(content: readonly Inline[], prefix = ''): ReactNode[] {
  return content.map((one, i) => {
    const key = `${prefix}${i}`;
    if ('text' in one) {
      return one.kind === 'code' ? <code key={key}>{one.text}</code> : one.text;
    }
    if (one.kind === 'link') {
      return (
        <a key={key} href={one.href} target="_blank" rel="noopener noreferrer nofollow">
          {inline(one.content)}
        </a>
      );
    }
    const Tag = TAGS[one.kind];
    return <Tag key={key}>{inline(one.content)}</Tag>;
  });
}
