import type { Override } from '@mast/shared/types';
import { LinkButton } from '../../ui/index.ts';
import { SAFEGUARD_WORDS, stateWord } from '../overrides/override-words.ts';
import { kindName } from '../rules/kind-names.ts';
import classes from './chain.module.css';

/** A rule that I asked to go against, at which price, and what became of it. */
export function OverrideStep({ override }: { override: Override }) {
  const { id, kind, safeguards } = override;
  const price = safeguards.map((one) => SAFEGUARD_WORDS[one.safeguard].name.toLowerCase());
  return (
    <>
      <p>
        Override of “{kindName(kind)}”: {stateWord(override)}
      </p>
      {price.length > 0 && <p className={classes.gone}>My price: {price.join(', ')}</p>}
      <LinkButton href={`/overrides/${id}`}>Open the override</LinkButton>
    </>
  );
}
