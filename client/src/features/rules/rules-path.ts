import type { Persona } from '@mast/shared/types';
import { PERSONA_WORDS } from '../common/personas.ts';

/** What is open beside the list of rules. */
export type RulesPlace =
  | { open: 'history' }
  | { open: 'refused'; id: string }
  | { open: 'rule'; persona: Persona; id: string }
  | { open: 'order'; persona: Persona }
  | { open: 'add'; persona: Persona; kind: string | undefined };

const isPersona = (text: string): text is Persona => Object.hasOwn(PERSONA_WORDS, text);

export const ruleHref = (persona: Persona, id: string): string =>
  `/rules/${persona}.${encodeURIComponent(id)}`;
export const orderHref = (persona: Persona): string => `/rules/order.${persona}`;
export const addHref = (persona: Persona, kind?: string): string =>
  `/rules/add.${persona}${kind === undefined ? '' : `.${kind}`}`;
export const refusedHref = (id: string): string => `/rules/refused.${encodeURIComponent(id)}`;
export const HISTORY_HREF = '/rules/history';

/** What a path below `/rules` opens; undefined where it means nothing. */
export function placeOf(path: string): RulesPlace | undefined {
  if (path === 'history') return { open: 'history' };
  const [head = '', ...rest] = path.split('.');
  const tail = rest.join('.');
  if (tail === '') return undefined;
  if (isPersona(head)) return { open: 'rule', persona: head, id: tail };
  if (head === 'refused') return { open: 'refused', id: tail };
  const [persona = '', kind] = rest;
  if (!isPersona(persona)) return undefined;
  if (head === 'order') return { open: 'order', persona };
  return head === 'add' ? { open: 'add', persona, kind } : undefined;
}
