import { setOf } from './word-classes.ts';

/** Words of calendar feeds and of names that others gave: what an imported text may be made of. */
const WORDS = setOf(
  `adp austria australia auction balance bank barometer beige benefit boe boj book budget building business
  calendar canada capacity case change china chicago claims closed closing committee conference confidence
  consumer continuing core cpi credit crude current day decision deflator deposit discount dividend durable
  early earnings ecb economic ecofin employment energy england euro europe exports factory fed federal final
  flash fomc france funds gdp germany goods gov governor half holiday home hourly house housing ifo imports
  income index industrial inflation initial interest inventories ipo ism italy japan jobless jobs jolts labor
  labour lending leading line london manufacturing market meeting michigan minutes monetary month monthly new
  nfp nonfarm non oil opec open options orders payrolls pce permits philadelphia pmi policy ppi press price
  prices producer production productivity q1 q2 q3 q4 quarter quarterly rate rates report reserve results
  retail revenue rollover sales sector sentiment services sheet speech spending starts state statement stocks
  survey switzerland tokyo trade treasury triple uk unemployment unit us usa wages weekly wholesale witching
  year yield yoy mom qoq zew of the and in for on to a m y q`,
);

/** Whether a text that the trader did not write holds only words of the list, numbers and plain marks. */
export const isImportedText = (text: string): boolean =>
  /^[A-Za-z0-9 .,:;/%()+&'-]*$/.test(text) &&
  (text.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? []).every((word) => WORDS.has(word));
