import type { WeeklyDigest } from '../generated/types.ts';
import type { LetterFormat } from './format.ts';
import { letterOf } from './letter.ts';
import { type Plot, plotOf, type Shape } from './plots/index.ts';
import type { LetterLine, LetterSection, LetterTable } from './section.ts';
import { statusText } from './status.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] as string);

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const STYLE = `
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.45 system-ui,sans-serif;color:#20242e;background:#fcfbf9;font-variant-numeric:tabular-nums}
h1{font-size:1.5rem}h2{font-size:1rem;margin:1.75rem 0 .5rem}
dl,dd,p{margin:0}dl div{display:flex;gap:.75rem;align-items:baseline;border-top:1px solid #e4e2dd;padding:.3rem 0}
dt{flex:1}dd small,.quiet{color:#5d6472}table{border-collapse:collapse;width:100%}
th,td{text-align:end;padding:.3rem .5rem;border-top:1px solid #e4e2dd}th{font-weight:400;color:#5d6472}th:first-child,td:first-child{text-align:start;padding-left:0}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:2px solid #b08a3c;white-space:pre-wrap}
svg{display:block;width:100%;max-width:30rem;margin:.5rem 0}
svg text{font-size:12px}.ink{stroke:#20242e;fill:#20242e}.accent{stroke:#b08a3c;fill:#b08a3c}.line{stroke:#e4e2dd;fill:#e4e2dd}.quietshape{stroke:#5d6472;fill:#5d6472}
path{fill:none!important}text{stroke:none!important}
@media print{body{font-size:9pt;margin:0;max-width:none;columns:2;column-gap:2rem;background:none}h1,.opening{column-span:all}section,blockquote,tr{break-inside:avoid}}
`;

function shapeHtml(shape: Shape): string {
  const tone = shape.tone === 'quiet' ? 'quietshape' : shape.tone;
  if (shape.kind === 'path') {
    return `<path class="${tone}" stroke-width="${shape.width}" d="${shape.d}"/>`;
  }
  if (shape.kind === 'box') {
    const { x, y, width, height } = shape;
    return `<rect class="${tone}" stroke-width="0" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  }
  const { x, y, anchor, text } = shape;
  return `<text class="${tone}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

const plotHtml = ({ width, height, text, shapes }: Plot): string =>
  `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(text)}">${shapes.map(shapeHtml).join('')}</svg>`;

const lineHtml = ({ label, value, note }: LetterLine): string =>
  `<div>${tag('dt', label)}<dd>${escaped(value)}${note === null ? '' : ` <small>${escaped(note)}</small>`}</dd></div>`;

function tableHtml({ head, rows }: LetterTable): string {
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => tag(name, cell)).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function sectionHtml(section: LetterSection, plot: Plot | null): string {
  const { title, words, lines, table, quotes } = section;
  return [
    `<section>${tag('h2', title)}`,
    ...words.map((text) => tag('p', text)),
    plot === null ? '' : plotHtml(plot),
    table === null ? '' : tableHtml(table),
    lines.length === 0 ? '' : `<dl>${lines.map(lineHtml).join('')}</dl>`,
    ...quotes.map(
      ({ text, about }) =>
        `<blockquote>“${escaped(text)}”</blockquote><p class="quiet">${escaped(about)}</p>`,
    ),
    '</section>',
  ].join('');
}

/** A digest as one file that any browser shows and prints, without scripts. */
export function digestHtml(digest: WeeklyDigest, format: LetterFormat): string {
  const { document } = digest;
  const letter = letterOf(document, format);
  const sections = letter.sections.map((section) =>
    sectionHtml(section, section.plot && plotOf(section.plot, document, format)),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.title)}</title><style>${STYLE}</style></head>
<body>${tag('h1', letter.title)}<div class="opening"><p class="quiet">${escaped(statusText(digest, format))}</p>${letter.opening.map((text) => tag('p', text)).join('')}</div>
${sections.join('\n')}
</body></html>
`;
}
