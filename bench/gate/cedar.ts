import { createRequire } from 'node:module';
import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';
import { BLOCKS, expression } from './conditions.ts';
import { type Contender, contender } from './contender.ts';

const cedar: typeof Cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');

const POLICY_SET = 'crypto';

function policies(): Record<string, string> {
  const forbidding = Object.entries(BLOCKS).map(([id, condition]) => {
    const when = expression(condition, (figure) => `context.${figure}`);
    return [id, `forbid(principal, action, resource) when { ${when} };`];
  });
  return { allowed: 'permit(principal, action, resource);', ...Object.fromEntries(forbidding) };
}

const uid = (type: string) => ({ type, id: 'one' });

/** Cedar with its policies parsed once, by its stateful call; a rule that blocks is a forbid. */
export function cedarWasm(): Contender {
  const parsed = cedar.preparsePolicySet(POLICY_SET, { staticPolicies: policies() });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
  return contender<Cedar.StatefulAuthorizationCall, Cedar.AuthorizationAnswer>({
    name: 'cedar-wasm',
    prepare: ({ derived }) => ({
      principal: uid('Trader'),
      action: uid('Action'),
      resource: uid('Plan'),
      context: { ...derived },
      preparsedPolicySetId: POLICY_SET,
      entities: [],
    }),
    judge: (call) => cedar.statefulIsAuthorized(call),
    blocking(answer) {
      if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
      const { errors, reason } = answer.response.diagnostics;
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return reason.filter((id) => id !== 'allowed');
    },
  });
}
