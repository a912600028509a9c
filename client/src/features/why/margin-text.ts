import { compare, parseDecimal, subtract, toText } from '@mast/shared/decimal';
import type { Finding } from '@mast/shared/types';
import { NBSP } from '../../ui/format/index.ts';
import { figureText } from '../gate/row-model.ts';

type Figures = Pick<Finding, 'observed' | 'limit' | 'unit'>;

/** How far what a rule saw is from its limit: `199.45 USD over`; undefined where it is no figure. */
export function marginText({ observed, limit, unit }: Figures): string | undefined {
  const [saw, most] = [observed, limit].map((text) => parseDecimal(text ?? ''));
  if (saw === undefined || most === undefined) return undefined;
  const order = compare(saw, most);
  if (order === 0) return 'exactly at it';
  const [larger, smaller] = order > 0 ? [saw, most] : [most, saw];
  const places = Math.max(...[observed, limit].map((text) => text?.split('.')[1]?.length ?? 0));
  const text = toText(subtract(larger, smaller));
  const figure = [figureText(padded(text, places)), unit].filter(Boolean).join(NBSP);
  return `${figure} ${order > 0 ? 'over' : 'below'} it`;
}

/** As many places as the figures that it is the difference of. */
function padded(text: string, places: number): string {
  const [whole, fraction = ''] = text.split('.');
  return places === 0 ? text : `${whole}.${fraction.padEnd(places, '0')}`;
}
