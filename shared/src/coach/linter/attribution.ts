/** As far back as an attribution may stand. */
const MOST_BEFORE = 120;

/** What a trader writes or names; a broker, a friend and a chart are none of it, whatever they say. */
const WRITTEN =
  'rules?|notes?|journal|entry|entries|post|reasons?|answers?|lines?|reviews?|promises?|tags?|words|rationale|safeguards?|invalidation|plans?|setups?|groups?|checklist|checks?|questions?|statement|playbook|schedule|list|funds?|account|tasks?|override|text|diary|log|record|lessons?|intent|title|name|comment|field|screenshot|instrument';

/** Where the words of a quote come from, up to the quote itself. */
const ATTRIBUTIONS: readonly RegExp[] = [
  // I wrote: “…” · I noted on 3 June “…”
  /\bI (?:also |then |have )?(?:wrote|noted|said|typed|answered|promised|named my [\w-]+|called my [\w-]+|named|called|logged|added|recorded|planned|put|ticked|chose|gave)(?: (?:on|at|in|for|after|before|about|as|down|that|this|to)(?: (?!and|but|is|so)[\w:]+){0,5})?[:,]? ?$/i,
  // My note from 12 May reads “…” · My own rule called “…”
  new RegExp(
    `\\bmy (?:[\\w-]+ ){0,4}(?:${WRITTEN}) (?:[\\w:]+ ){0,5}(?:reads?|says?|said|states?|stated|named|called|titled|tagged)(?: [\\w:]+){0,3}[:,]? ?$`,
    'i',
  ),
  // My note from 3 June: “…” · My reason was “…”
  /\bmy (?:own )?(?:[\w-]+ )?(?:rule|note|notes|journal|entry|post|reason|answer|line|lines|review|promise|tag|words|rationale|safeguard|invalidation|plan) (?:from|of|on|for|was|before|after)(?: [\w:]+){0,6}[:,]? ?$/i,
  /\bmy (?:own )?(?:[\w-]+ )?(?:rule|note|notes|journal|entry|post|reason|answer|line|lines|review|promise|tag|words|rationale|safeguard|invalidation|setup|group): ?$/i,
  // My rule “…”, where the quote is its name
  /\bmy (?:own )?(?:rule|setup|note|tag|checklist) $/i,
  /\bin my (?:own )?words(?: [\w:]+){0,4}[:,]? ?$/i,
  // … “…” and “…”
  /“ *[.!?]?”(?:,| and|, and| or|, or) $/,
];

/**
 * Whether the words before a quote say that the trader wrote it; none of them goes beyond its sentence.
 * @param blanked the text with the inside of its quotes as spaces; `at` where the quote begins
 */
export function isAttributed(blanked: string, at: number): boolean {
  const before = blanked.slice(Math.max(0, at - MOST_BEFORE), at);
  return ATTRIBUTIONS.some((one) => one.test(before));
}
