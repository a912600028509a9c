import type { LetterLine, LetterSection, LetterTable, Plot } from '@mast/shared/digest-letter';
import { Section } from '../../ui/index.ts';
import classes from './digest.module.css';
import { PlotFigure } from './plot-figure.tsx';

export interface LetterPartProps {
  section: LetterSection;
  plot: Plot | null;
}

/** One thing that the letter tells of. */
export function LetterPart({ section, plot }: LetterPartProps) {
  const { title, words, lines, table, quotes } = section;
  return (
    <div className={classes.part}>
      <Section title={title}>
        {words.map((text) => (
          <p key={text} className={classes.words}>
            {text}
          </p>
        ))}
        {plot !== null && <PlotFigure plot={plot} />}
        {table !== null && <Table table={table} label={title} />}
        {lines.length > 0 && (
          <dl>
            {lines.map((line) => (
              <Line key={line.label} line={line} />
            ))}
          </dl>
        )}
        {quotes.map(({ text, about }) => (
          <figure key={about + text} className={classes.quote}>
            <blockquote className={classes.quoted}>“{text}”</blockquote>
            <figcaption className={classes.quiet}>{about}</figcaption>
          </figure>
        ))}
      </Section>
    </div>
  );
}

const Line = ({ line: { label, value, note } }: { line: LetterLine }) => (
  <div className={classes.line}>
    <dt>{label}</dt>
    <dd className={classes.value}>
      {value}
      {note !== null && <span className={classes.note}>{note}</span>}
    </dd>
  </div>
);

function Table({ table: { head, rows }, label }: { table: LetterTable; label: string }) {
  return (
    // A table wider than the phone scrolls by itself, by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus
    <section className={classes.scroll} aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join(' ')}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key="name" scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
