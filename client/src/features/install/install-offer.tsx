import { useState } from 'react';
import { serverNow, useIsDemo, useRows } from '../../data/index.ts';
import { useInstall } from '../../pwa/install.ts';
import { LinkButton, Section, Stack } from '../../ui/index.ts';
import { activeCooldowns } from '../cooldowns/active-cooldowns.ts';
import { decline, declinedAt } from './declined.ts';
import { InstallAct } from './install-act.tsx';
import { mayOfferInstall } from './install-moment.ts';

/** Below the letter of the week, which is read in a calm moment: to have the app at hand. */
export function InstallOffer() {
  const how = useInstall();
  const isDemo = useIsDemo();
  const intents = useRows('intent');
  const entries = useRows('journal_entry');
  const cooldowns = useRows('cooldown');
  const tasks = useRows('friction_task', { state: 'open' });
  const open = useRows('trade', { status: 'open' });
  const [isOver, setOver] = useState(false);
  const nowMs = serverNow();
  const isFitting = mayOfferInstall({
    nowMs,
    usedAt: [...intents, ...entries].map(({ createdAt }) => createdAt),
    declinedAt: declinedAt(),
    isCoolingDown: activeCooldowns(cooldowns, tasks, nowMs).length > 0,
    hasOpenTrade: open.length > 0,
  });
  if (how === 'none' || isDemo || isOver || !isFitting) return null;
  return (
    <Section title="At hand">
      <Stack gap={3}>
        <p>Installed, Mast opens like any app, keeps what it stores longer, and needs no tab.</p>
        <InstallAct how={how} onDone={() => setOver(true)} />
        <LinkButton
          onPress={() => {
            decline(nowMs);
            setOver(true);
          }}
        >
          Not now
        </LinkButton>
      </Stack>
    </Section>
  );
}
