/** What `buurtpot draw` says, in Dutch and in English. */
import type { LotteryFile } from '@shared/domain/panel/lottery/lottery-file';
import type { DrawFinding } from '@shared/domain/panel/lottery/redo';
import type { SeatsProblem } from '@shared/domain/panel/lottery/seats-problem';
import type { Language } from '@shared/i18n/language';

interface DrawWords {
  readonly usage: string;
  /** `where`: the first place that does not fit; empty where it is no JSON. */
  readonly notALottery: (path: string, where: string) => string;
  readonly agrees: (file: LotteryFile) => string[];
  readonly finding: (finding: DrawFinding) => string;
}

export const drawWords: Readonly<Record<Language, DrawWords>> = {
  nl: {
    usage: 'Geef één bestand: buurtpot draw LOTING.json',
    notALottery: (path, where) =>
      `${path} is geen bestand van een loting${where === '' ? '.' : `: kijk bij ${where}.`}`,
    agrees: ({ members, reserves }) => [
      'De loting klopt: opnieuw doen geeft hetzelfde.',
      `Leden: ${members.join(', ')}`,
      `Reserves: ${reserves.join(', ')}`,
    ],
    finding: (finding) => {
      switch (finding.kind) {
        case 'otherCommitment':
          return 'De belofte van vooraf hoort niet bij deze lijst en dit geheim.';
        case 'otherMembers':
          return `Opnieuw doen geeft andere leden: ${finding.members.join(', ')}`;
        case 'otherReserves':
          return `Opnieuw doen geeft andere reserves: ${finding.reserves.join(', ')}`;
        case 'otherChange':
          return finding.in === null
            ? `Voor ${finding.out} komt er geen reserve.`
            : `Voor ${finding.out} komt ${finding.in}.`;
        case 'tooHard':
          return seatsInDutch({ kind: 'tooHard' });
        case 'seats':
          return seatsInDutch(finding.problem);
      }
    },
  },
  en: {
    usage: 'Give one file: buurtpot draw LOTTERY.json',
    notALottery: (path, where) =>
      `${path} is not the file of a lottery${where === '' ? '.' : `: look at ${where}.`}`,
    agrees: ({ members, reserves }) => [
      'The lottery is right: doing it again gives the same.',
      `Members: ${members.join(', ')}`,
      `Reserves: ${reserves.join(', ')}`,
    ],
    finding: (finding) => {
      switch (finding.kind) {
        case 'otherCommitment':
          return 'The commitment made before does not belong to this list and this secret.';
        case 'otherMembers':
          return `Doing it again gives other members: ${finding.members.join(', ')}`;
        case 'otherReserves':
          return `Doing it again gives other reserves: ${finding.reserves.join(', ')}`;
        case 'otherChange':
          return finding.in === null
            ? `No reserve comes for ${finding.out}.`
            : `For ${finding.out} comes ${finding.in}.`;
        case 'tooHard':
          return seatsInEnglish({ kind: 'tooHard' });
        case 'seats':
          return seatsInEnglish(finding.problem);
      }
    },
  },
};

function seatsInDutch(problem: SeatsProblem): string {
  switch (problem.kind) {
    case 'otherSum':
      return `Bij ${problem.stratum} staan ${problem.seats} plaatsen. Het panel heeft er ${problem.size}.`;
    case 'tooFew':
      return `Bij ${problem.stratum} ${problem.value} zijn ${problem.seats} plaatsen en ${problem.available} kandidaten.`;
    case 'tooFewCandidates':
      return `Er zijn ${problem.size} plaatsen en ${problem.available} kandidaten.`;
    case 'notTogether':
      return 'Elke plaats kan gevuld worden, maar niet alle tegelijk.';
    case 'tooHard':
      return 'Deze verdeling is te ingewikkeld om helemaal door te rekenen. Er is niet geloot.';
  }
}

function seatsInEnglish(problem: SeatsProblem): string {
  switch (problem.kind) {
    case 'otherSum':
      return `${problem.stratum} has ${problem.seats} seats. The panel has ${problem.size}.`;
    case 'tooFew':
      return `${problem.stratum} ${problem.value} has ${problem.seats} seats and ${problem.available} candidates.`;
    case 'tooFewCandidates':
      return `There are ${problem.size} seats and ${problem.available} candidates.`;
    case 'notTogether':
      return 'Each seat can be filled, but not all of them at once.';
    case 'tooHard':
      return 'These seats are too complicated to work out in full. Nothing was drawn.';
  }
}
