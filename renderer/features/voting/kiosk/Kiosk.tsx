/** The window while people vote on it: one voter after the other, each on an empty screen (V55, V56). */
import { useState } from 'react';
import type { RoundWithPlans } from '../../../data/queries/voting';
import { useHeldAddress } from './use-held-address';
import { Voter } from './Voter';

export type KioskProps = {
  readonly found: RoundWithPlans;
  /** In memory only. */
  readonly leaveCode: string;
  readonly onEnd: () => void;
};

export function Kiosk({ found, leaveCode, onEnd }: KioskProps) {
  /** A new one throws away all that the last one held. */
  const [turn, setTurn] = useState(0);
  useHeldAddress();
  return (
    <Voter
      key={turn}
      found={found}
      isDesk={(typed) => typed === leaveCode}
      onGone={() => setTurn((before) => before + 1)}
      onEnd={onEnd}
    />
  );
}
