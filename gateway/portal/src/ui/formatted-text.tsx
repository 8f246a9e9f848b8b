import { createElement, useMemo, type ReactNode } from 'react';
import classes from './formatted-text.module.css';

const PLAIN = new Set('p h2 h3 h4 ul ol li strong em del code pre blockquote br hr'.split(' '));
const LINK = /^(https?:|mailto:)/;
const PICTURE = /^\/pictures\//;

function nodeOf(node: Node, key: number): ReactNode {
  if (node instanceof Text) {
    return node.data;
  }
  if (!(node instanceof Element)) {
    return null;
  }
  const name = node.localName;
  const inside = node.childNodes.length > 0 ? childrenOf(node) : undefined;
  const address = node.getAttribute(name === 'img' ? 'src' : 'href') ?? '';
  if (name === 'a' && LINK.test(address)) {
    return (
      <a key={key} href={address} target="_blank" rel="noopener nofollow">
        {inside}
      </a>
    );
  }
  if (name === 'img' && PICTURE.test(address)) {
    return <img key={key} src={address} alt={node.getAttribute('alt') ?? ''} loading="lazy" />;
  }
  return PLAIN.has(name) ? createElement(name, { key }, inside) : inside;
}

function childrenOf(parent: Node) {
  return [...parent.childNodes].map(nodeOf);
}

/** HTML that a service has made of Markdown, as elements: what is not known here is only its words. */
export function FormattedText({ html }: { html: string }) {
  const content = useMemo(() => childrenOf(new DOMParser().parseFromString(html, 'text/html').body), [html]);
  return (
    <div className={classes.text} dir="auto">
      {content}
    </div>
  );
}
