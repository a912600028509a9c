export type Tone = 'ink' | 'accent' | 'line' | 'quiet';

export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly tone: Tone; readonly width: number }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly tone: 'ink' | 'quiet';
    };

/** A small drawing and the sentence that says the same. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly shapes: readonly Shape[];
}

export const WIDTH = 360;

/** A tenth of a unit is less than an eye sees. */
export const at = (value: number): number => Math.round(value * 10) / 10;

export const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  tone: 'ink' | 'quiet' = 'quiet',
): Shape => ({ kind: 'text', x: at(x), y: at(y), text, anchor, tone });

export const path = (d: string, tone: Tone, width = 1): Shape => ({ kind: 'path', d, tone, width });

/** A round step with which a span has at most so many marks. */
export function niceStep(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return unit * power;
}
