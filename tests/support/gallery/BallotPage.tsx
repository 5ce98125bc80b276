/** The ballot of a voter, of the kind that the address names. */
import type { BallotPlan } from '@renderer/features/voting/ballot/plan-part';
import { VoterBallot } from '@renderer/features/voting/ballot/VoterBallot';
import '@renderer/features/voting/ballot/voter-ballot.css';
import { tell } from '@renderer/ui/feedback/messages';
import { PageHeader } from '@renderer/ui/layout/PageHeader';
import { useWords } from '@renderer/ui/words';
import type { ApplicationId } from '@shared/domain/applications/application';
import { BALLOT_KINDS, NO_LIMITS } from '@shared/domain/voting/round';
import { cents } from '@shared/kernel/money';

const ROWS: readonly (readonly [string, number, string | null])[] = [
  ['Speeltuin aan de Kade', 450_000, 'Klim-o-theek, van Bewoners Kade'],
  ['Buurtmoestuin', 120_000, 'Twintig bakken, van Stichting Groen en Doen'],
  ['Een heel lange naam van een plan dat over meer dan een regel gaat', 75_050, null],
  ['Zomerfeest', 90_000, 'Eten en muziek, van Feestcommissie'],
];

const PLANS: readonly BallotPlan[] = ROWS.map(([title, cost, about], index) => ({
  id: `plan-${index + 1}` as ApplicationId,
  number: index + 1,
  title,
  about,
  cost: cents(cost),
}));

const ORDER = [3, 1, 4, 2].map((number) => `plan-${number}` as ApplicationId);

export function BallotPage({ roundId }: { roundId: string }) {
  const { language } = useWords();
  const ballotKind = BALLOT_KINDS.find((kind) => kind === roundId) ?? 'approval';
  const isPoints = ballotKind === 'cumulative';
  return (
    <>
      <PageHeader title="Voorjaarsronde" />
      <VoterBallot
        round={{
          plans: PLANS.map(({ id, cost }) => ({ applicationId: id, cost })),
          pot: cents(500_000),
          currency: 'EUR',
          ballotKind,
          minChoices: 1,
          maxChoices: 3,
          limits: {
            ...NO_LIMITS,
            cost: ballotKind === 'approval' ? cents(600_000) : null,
            points: isPoints ? 10 : null,
            pointsPerPlan: isPoints ? 5 : ballotKind === 'yes-no' ? 3 : null,
          },
        }}
        plans={PLANS}
        order={ORDER}
        language={language}
        onCast={(choices) => tell({ text: `Gestemd: ${choices.length}` })}
        onLeave={() => tell({ text: 'Gestopt' })}
      />
    </>
  );
}
