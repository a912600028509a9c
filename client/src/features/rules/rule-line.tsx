import ChevronRight from 'lucide-react/icons/chevron-right';
import { cx, Icon, useLink } from '../../ui/index.ts';
import { figureInputs } from './figure-inputs.ts';
import type { OwnRules } from './own-rules.ts';
import { pathKey } from './rule-input.ts';
import { ruleSentence } from './rule-sentence.ts';
import classes from './rules.module.css';
import { ruleHref } from './rules-path.ts';
import type { RuleWords } from './sentences/parts.ts';

export interface RuleLineProps {
  rule: OwnRules['rules'][number];
  persona: OwnRules['persona'];
  words: RuleWords;
  isOpen: boolean;
}

/** A rule as its sentence; its name opens it, each figure opens it at that figure. */
export function RuleLine({ rule, persona, words, isOpen }: RuleLineProps) {
  const Link = useLink();
  const { title, parts, why } = ruleSentence(rule, words);
  const owners = figureInputs(rule, words);
  const href = ruleHref(persona, rule.id);
  return (
    <li className={cx(classes.rule, isOpen && classes.current)}>
      <h3>
        <Link href={href} className={classes.name} aria-current={isOpen ? 'page' : undefined}>
          <span>
            {title}
            {rule.disabled && <span className={classes.state}> · switched off</span>}
          </span>
          <Icon of={ChevronRight} size={16} />
        </Link>
      </h3>
      <p className={cx(classes.sentence, rule.disabled && classes.off)}>
        {parts.map((part, place) => {
          if (typeof part === 'string') return part;
          const owner = owners[place];
          const at = owner === undefined ? '' : `#${encodeURIComponent(pathKey(owner.path))}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
            <Link key={place} href={href + at} className={classes.figure}>
              {part.figure}
              <span className="visually-hidden">, change {owner?.label ?? title}</span>
            </Link>
          );
        })}
      </p>
      <p className={classes.quiet}>{why}</p>
    </li>
  );
}
