import { factDifferences } from '@mast/shared/why';
import { useId } from 'react';
import { serverNow } from '../../data/index.ts';
import { formatDate, OUTCOME_WORDS, OutcomeShape } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { causeText, type RulesetVersions } from '../gate/cause-words.ts';
import type { Decisions } from '../gate/gate-model.ts';
import { type ComparedRow, comparedRow } from './compared-words.ts';
import { momentText } from './moment-text.ts';
import classes from './why.module.css';

export interface SideBySideProps {
  decisions: Decisions;
  versions: RulesetVersions;
}

const SAME = 'Both saw the same and decided the same.';

/** Device and server with everything that they saw otherwise; nothing while only one has decided. */
export function SideBySide({ decisions: { device, server }, versions }: SideBySideProps) {
  const id = useId();
  const { zone } = useTimes();
  if (device === undefined || server === undefined) return null;
  const words = {
    currency: server.facts.account.currency,
    moment: (iso: string) =>
      momentText(iso, {
        zone,
        today: formatDate(new Date(serverNow()).toISOString(), { timeZone: zone }),
      }),
    versions,
  };
  const rows = factDifferences(device, server).map((one) => comparedRow(one, words));
  const differs = device.outcome !== server.outcome;
  return (
    <section aria-labelledby={id} className={classes.rule}>
      <h3 id={id} className={classes.title}>
        This device and the server
      </h3>
      {differs && <p>{causeText(server.differsBecause, versions)}</p>}
      {!differs && rows.length === 0 && <p>{SAME}</p>}
      {(differs || rows.length > 0) && (
        <table className={classes.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">This device</th>
              <th scope="col">Server</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Said</th>
              <Said outcome={device.outcome} />
              <Said outcome={server.outcome} />
            </tr>
            {rows.map((row) => (
              <Fact key={row.fact} {...row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const Said = ({ outcome }: { outcome: Parameters<typeof OutcomeShape>[0]['outcome'] }) => (
  <td>
    <span className={classes.said}>
      <OutcomeShape outcome={outcome} size={16} named={false} />
      {OUTCOME_WORDS[outcome]}
    </span>
  </td>
);

const Fact = ({ label, device, server }: ComparedRow) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{device}</td>
    <td>{server}</td>
  </tr>
);
