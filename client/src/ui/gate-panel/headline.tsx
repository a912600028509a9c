import { Countdown } from '../display/countdown.tsx';
import { OutcomeMark } from '../display/outcome-mark.tsx';
import { formatWhen } from '../format/format-time.ts';
import classes from './headline.module.css';
import type { GatePanelModel } from './model.ts';

type HeadlineProps = Pick<
  GatePanelModel,
  'outcome' | 'headline' | 'untilIso' | 'now' | 'timeZone'
> & { titleId: string };

export function Headline({ outcome, headline, untilIso, now, timeZone, titleId }: HeadlineProps) {
  return (
    <header className={classes.head}>
      <h2 id={titleId} className={classes.title}>
        <OutcomeMark outcome={outcome} size="hero" />
        <span className={classes.sentence}>{headline}</span>
      </h2>
      {untilIso !== undefined && (
        <p className={classes.until}>
          <span>
            until {formatWhen(untilIso, now(), timeZone === undefined ? {} : { timeZone })}
          </span>
          <span className={classes.countdown}>
            <Countdown endIso={untilIso} now={now} over="over; ask again" />
          </span>
        </p>
      )}
      {outcome === 'GO' && (
        <details className={classes.meaning}>
          <summary>What GO means</summary>
          <p>GO means my plan meets my written rules. It is not a view on price.</p>
        </details>
      )}
    </header>
  );
}
