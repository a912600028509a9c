import { type Fault, MAX_BYTES } from '../../../data/attachments/index.ts';
import { formatBytes } from '../../../ui/index.ts';

const KINDS = 'JPEG, PNG, WebP or GIF';

/** What was expected of a file, what was found, and what helps. */
export function faultWords(name: string, fault: Fault): string {
  const whose = `“${name}”`;
  switch (fault.kind) {
    case 'too_large':
      return `${whose} has ${formatBytes(fault.size)}. Expected ${formatBytes(MAX_BYTES)} at most: a smaller copy or a screenshot of it fits.`;
    case 'broken':
      return `${whose} could not be opened as a picture: a part of it is missing or damaged. Saving it again may help.`;
    case 'no_picture':
      return `${whose} is ${fault.found} by its content. Expected a picture in ${KINDS}. ${hint(fault.found)}`.trim();
  }
}

function hint(found: string): string {
  if (/HEIC|AVIF|TIFF|BMP/.test(found)) {
    return 'Sharing it as JPEG, or a screenshot of it, makes one.';
  }
  return /PDF|SVG|web page/.test(found) ? 'A screenshot of it is one.' : '';
}
