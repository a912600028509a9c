import BookOpen from 'lucide-react/icons/book-open';
import House from 'lucide-react/icons/house';
import ListChecks from 'lucide-react/icons/list-checks';
import Mail from 'lucide-react/icons/mail';
import { useState } from 'react';
import { AppFrame, Banner, GatePanel, LinkButton, SyncLine } from '../ui/index.ts';
import { after, now } from './clock.ts';
import { FieldParts } from './field-parts.tsx';
import classes from './gallery.module.css';
import { go, noGo, simulate, sizeDown, wait } from './gate-models.ts';
import { ShowParts } from './show-parts.tsx';

const MODELS = [go, sizeDown, wait, simulate, noGo];

const SCREENS = {
  '#fields': { name: 'Fields', body: <FieldParts /> },
  '#shows': { name: 'Shows', body: <ShowParts /> },
  '#gate': {
    name: 'Gate',
    body: MODELS.map((model) => <GatePanel key={model.outcome} {...model} />),
  },
  '#themes': {
    name: 'Themes',
    body: (['light', 'dark'] as const).map((theme) => (
      <div key={theme} data-theme={theme} className={classes.theme}>
        <GatePanel {...sizeDown} />
        <FieldParts />
        <ShowParts />
      </div>
    )),
  },
};

type Hash = keyof typeof SCREENS;
const isScreen = (hash: string): hash is Hash => hash in SCREENS;
const fromAddress = (): Hash => (isScreen(location.hash) ? location.hash : '#gate');

const NAV = [
  { href: '#gate', icon: House },
  { href: '#fields', icon: BookOpen },
  { href: '#shows', icon: Mail },
  { href: '#themes', icon: ListChecks },
] as const;

/** The parts in all their states, for the eye; the built app does not contain it. */
export function Gallery() {
  const [hash, setHash] = useState(fromAddress);
  window.onhashchange = () => setHash(fromAddress());
  const screen = SCREENS[hash];
  return (
    <AppFrame
      screenName={screen.name}
      sync={<SyncLine state="saved" text="Saved here · synced 10:02" />}
      nav={NAV.map(({ href, icon }) => ({
        href,
        icon,
        label: SCREENS[href].name,
        current: href === hash,
      }))}
      create={{ label: 'New intent', onPress: () => {}, shortcut: 'n' }}
      banner={
        <Banner
          title="Cooldown after two losses"
          untilIso={after(12)}
          now={now}
          timeZone="UTC"
          ends="The time ends it, and three written lines."
          link={<LinkButton href="#gate">See why</LinkButton>}
        />
      }
      railFoot="Binance futures"
    >
      <div className={classes.page}>{screen.body}</div>
    </AppFrame>
  );
}
