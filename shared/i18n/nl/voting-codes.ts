/** Voting with a code: what is asked, agreed and refused, in Dutch. */
import type { CodeRefusals } from '../../domain/voting/refusals';
import { formatNumber } from '../format';
import type { WordsFor } from '../like';

type R = CodeRefusals;

const refusals = {
  'voting.noCodes': 'In deze ronde wordt niet met codes gestemd.',
  'voting.codeUnknown': 'Deze code hoort niet bij deze ronde. Kijk de code na.',
  'voting.codeUsed': 'Deze code is al gebruikt. Met een code kan één keer worden gestemd.',
  'voting.codeTwice': 'Een van deze codes is er al. Maak de codes opnieuw.',
  'voting.tooFewCodes': (p: R['voting.tooFewCodes']) =>
    `Er zijn minstens ${p.least} codes nodig. Met minder is een stem niet geheim.`,
  'voting.tooFewVoters': (p: R['voting.tooFewVoters']) =>
    `Met minder dan ${p.least} kiezers is stemmen op een scherm niet geheim. Stem op papier.`,
  'voting.tooFewBallots': (p: R['voting.tooFewBallots']) =>
    `In de stembus zit${p.count === 1 ? '' : 'ten'} ${p.count === 1 ? '1 biljet' : `${p.count} biljetten`}. Er is op een scherm gestemd. Dan gaat hij pas open bij ${p.least}. Wacht op meer stemmen, of leeg de stembus en stem op papier.`,
} satisfies WordsFor<CodeRefusals>;

export const votingCodes = {
  ...refusals,
  'codes.formLabel': 'Stemmen met een code',
  'codes.formHelp': 'Elke kiezer krijgt een code op papier. Daarmee stemt hij op een scherm of op papier.',
  'codes.regulation': 'Elke kiezer krijgt een code voor één stem, op een scherm of op papier.',
  'codes.regulationFirst': 'Wie twee keer stemt: de eerste stem telt. De tweede wordt geweigerd.',
  'codes.regulationFive': (p: { least: number }) =>
    `Na een stem op een scherm zijn ${formatNumber(p.least)} biljetten nodig. Zijn het er minder? Dan wordt op papier opnieuw gestemd.`,
};
