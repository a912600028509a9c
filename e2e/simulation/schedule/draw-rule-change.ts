import { rulesetInForce, statesOf } from '@mast/shared/rules';
import { anyOf, type Drawn, rowsOf, type WriteScene } from './write-scene.ts';

/** Switches one of the rules off, or on again: the one waits, the other acts at once. */
function toggle(scene: WriteScene): Drawn | undefined {
  const { roll, device, newId } = scene;
  const versions = rowsOf(scene, 'ruleset').sort((a, b) => a.version - b.version);
  const head = versions.at(-1);
  const current = rulesetInForce(versions, rowsOf(scene, 'cooldown'), device.believedNow);
  if (head === undefined || current === undefined) return undefined;
  const own = rowsOf(scene, 'rule_definition').filter(({ rulesetId }) => rulesetId === current.id);
  const rules = statesOf(own);
  const chosen = rules.length === 0 ? undefined : roll.pick(rules);
  return {
    name: 'changeRules',
    args: {
      requestId: newId('edit'),
      persona: 'shortterm',
      rulesetId: newId('edited'),
      parentId: head.id,
      baseRulesetId: current.id,
      rules: rules.map(({ onMissing, ...rule }) => ({
        ...rule,
        disabled: rule.id === chosen?.id ? !rule.disabled : rule.disabled,
        ...(onMissing === null ? {} : { onMissing }),
      })),
    },
  };
}

/** The end of an edit that waits. */
export function drawRuleTakenBack(scene: WriteScene): Drawn | undefined {
  const waiting = rowsOf(scene, 'rule_change_request').filter(
    ({ withdrawnAt, effectiveAt }) => withdrawnAt === null && effectiveAt !== null,
  );
  const request = anyOf(scene, waiting);
  if (request === undefined) return undefined;
  const rulesetId = scene.newId('withdrawn');
  return { name: 'withdrawRuleChange', args: { requestId: request.id, rulesetId } };
}

/** An edit of the rules that this device shows, or the end of one that waits. */
export const drawRuleChange = (scene: WriteScene): Drawn | undefined =>
  (scene.roll.chance(20) ? drawRuleTakenBack(scene) : undefined) ?? toggle(scene);
