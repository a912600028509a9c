import type { TradeScore } from '@mast/shared/types';
import { type ScoreOnDevice, useRow } from '../../data/index.ts';
import {
  EmptyState,
  formatNumber,
  LinkButton,
  List,
  ListRow,
  Section,
  Stack,
} from '../../ui/index.ts';
import { capText, partFigures, partFormula, partName, stateWords } from './part-words.ts';
import classes from './score.module.css';
import { useScore } from './use-score.ts';

/** The formula of one trade's adherence with the trader's own numbers. */
export default function ScoreScreen({ id = '' }: { id?: string | undefined }) {
  const trade = useRow('trade', id);
  const found = useScore(trade ?? { id });
  if (found === undefined) return null;
  if (found === null) {
    return (
      <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
        This trade has no score: it is open, it is from before my journal began, or it is not on
        this device.
      </EmptyState>
    );
  }
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <Total score={found.score} />
        <Parts found={found} />
        <Caps score={found.score} />
        {found.score.persona !== 'indexdca' && (
          <LinkButton href={`/trades/${id}`}>The trade</LinkButton>
        )}
      </Stack>
    </div>
  );
}

/** Process alone: the result takes no part in it. */
function Total({ score }: { score: TradeScore }) {
  const present = score.parts.filter(({ share }) => share !== null);
  return (
    <div>
      <p className={classes.total}>{stateWords(score)}</p>
      <p className={classes.quiet}>
        {present.length} of {score.parts.length} parts counted
        {score.clean === true && ' · clean: every part whole, nothing caps it'}
        {score.underOverride && ' · under an override'}
        {score.lateConflict && ' · against a word that this device could not know'}
      </p>
      <p className={classes.quiet}>
        100 × the sum of weight × part, over the sum of the weights that count. How much was won or
        lost takes no part in it.
      </p>
    </div>
  );
}

const Parts = ({ found }: { found: ScoreOnDevice }) => (
  <Section title="Parts">
    <List>
      {found.score.parts.map((part) => (
        <ListRow
          key={part.name}
          title={partName(part)}
          detail={
            <>
              {partFigures(part, found.figures) ?? partFormula(part)}
              {part.selfReported && <span className={classes.mark}> my own answer</span>}
            </>
          }
          trailing={part.share === null ? 'left out' : shareText(part.share, part.weight)}
        />
      ))}
    </List>
    <details className={classes.more}>
      <summary className={classes.summary}>How each part is measured</summary>
      <dl>
        {found.score.parts.map((part) => (
          <div key={part.name} className={classes.formula}>
            <dt>{partName(part)}</dt>
            <dd className={classes.quiet}>{partFormula(part)}</dd>
          </div>
        ))}
      </dl>
    </details>
  </Section>
);

const shareText = (share: string, weight: number): string =>
  `${formatNumber(share, { max: 2 })} × ${weight}`;

function Caps({ score }: { score: TradeScore }) {
  if (score.caps.length === 0) return null;
  return (
    <Section title="What holds it down">
      <ul className={classes.caps}>
        {score.caps.map((cap) => (
          <li key={cap}>{capText(cap)}</li>
        ))}
      </ul>
    </Section>
  );
}
