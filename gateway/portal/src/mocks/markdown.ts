const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function inline(text: string) {
  return text
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]!)
    .replaceAll(/!\[([^\]]*)\]\((\/[^)]+)\)/g, '<img src="$2" alt="$1">')
    .replaceAll(/\[([^\]]*)\]\((https?:[^)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>');
}

function blockOf(block: string) {
  const heading = /^(##+) (.*)$/.exec(block);
  if (heading) {
    const level = Math.min(4, heading[1]!.length);
    return `<h${level}>${inline(heading[2]!)}</h${level}>`;
  }
  if (block.startsWith('- ')) {
    const items = block.split('\n').map((line) => `<li>${inline(line.replace(/^- /, ''))}</li>`);
    return `<ul>${items.join('')}</ul>`;
  }
  return block.startsWith('> ')
    ? `<blockquote><p>${inline(block.slice(2))}</p></blockquote>`
    : `<p>${inline(block)}</p>`;
}

/** Little of what the server makes of Markdown, but that alike. */
export function toHtml(markdown: string) {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(blockOf)
    .join('\n');
}

export function toText(markdown: string) {
  return toHtml(markdown)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 240);
}
