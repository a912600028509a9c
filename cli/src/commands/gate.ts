import { findingText } from '@mast/shared/gate';
import { canonicalJson, sha256Hex } from '@mast/shared/hash';
import type { DecisionRecord } from '@mast/shared/types';
import { badRequest, type Command, jsonText } from '../command.ts';
import { decisionOf } from '../decision.ts';
import { decisionRequest } from '../gate-request/request.ts';
import { jsonObject } from '../json-input.ts';
import { flagsOf } from '../options.ts';

const FLAGS = { canonical: { type: 'boolean' }, hash: { type: 'boolean' } } as const;

/** A record as JSON, each finding with its sentence. */
const withTexts = ({ findings, ...rest }: DecisionRecord): string =>
  jsonText({
    ...rest,
    findings: findings.map((finding) => ({ ...finding, text: findingText(finding) ?? null })),
  });

export const gate: Command = {
  name: 'gate',
  usage: 'gate [--canonical [--hash]] < request.json',
  summary: 'Decides {intent, rules | persona, facts, asOf} and prints the whole decision.',
  async run({ args, stdin }) {
    const { canonical, hash } = flagsOf(args, FLAGS);
    if (hash && !canonical)
      throw badRequest('expected `--canonical` with `--hash`, found `--hash`');
    const record = decisionOf(decisionRequest(jsonObject(await stdin())));
    if (!canonical) return withTexts(record);
    const text = canonicalJson(record);
    return hash ? `${text}\n${sha256Hex(text)}` : text;
  },
};
