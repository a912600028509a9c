import { useState } from 'react';
import { type Install, install } from '../../pwa/install.ts';
import { Button } from '../../ui/index.ts';

/** The one act that installs it, or how it is done by hand. */
export function InstallAct({
  how,
  onDone,
}: {
  how: Exclude<Install, 'none'>;
  onDone?: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (how === 'by_hand') {
    return <p>In Safari: Share, then “Add to Home Screen”.</p>;
  }
  return (
    <Button
      disabled={isAsking}
      onPress={() => {
        setAsking(true);
        void install().then(onDone);
      }}
    >
      Install
    </Button>
  );
}
