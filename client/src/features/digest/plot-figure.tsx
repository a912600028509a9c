import type { Plot, Shape } from '@mast/shared/digest-letter';
import { cx } from '../../ui/index.ts';
import classes from './plot.module.css';

/** A drawing in ink; its sentence is read in its place. */
export const PlotFigure = ({ plot: { width, height, text, shapes } }: { plot: Plot }) => (
  <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text} className={classes.plot}>
    {shapes.map((shape, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made as a whole
      <Drawn key={i} shape={shape} />
    ))}
  </svg>
);

function Drawn({ shape }: { shape: Shape }) {
  if (shape.kind === 'text') {
    const { x, y, anchor, tone, text } = shape;
    return (
      <text x={x} y={y} textAnchor={anchor} className={cx(classes.text, classes[tone])}>
        {text}
      </text>
    );
  }
  if (shape.kind === 'box') {
    const { x, y, width, height, tone } = shape;
    return (
      <rect x={x} y={y} width={width} height={height} className={cx(classes.box, classes[tone])} />
    );
  }
  const { d, tone, width } = shape;
  return <path d={d} strokeWidth={width} className={cx(classes.path, classes[tone])} />;
}
