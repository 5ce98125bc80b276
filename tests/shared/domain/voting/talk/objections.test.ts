import { isAnswered, objectionsOn } from '@shared/domain/voting/talk/objections';
import { expect, test } from 'vitest';
import { planId } from '../../../../support/voting-world';

const paper = (...given: [plan: number, points: number][]) => ({
  choices: given.map(([plan, points]) => ({ applicationId: planId(plan), points })),
});

test('objections are counted by plan, and only on ballots of consent', () => {
  const ballots = [paper([1, 0], [2, 1]), paper([1, 0]), paper()];
  expect(objectionsOn({ ballotKind: 'consent' }, ballots)).toEqual(new Map([[planId(1), 2]]));
  expect(objectionsOn({ ballotKind: 'yes-no' }, ballots)).toEqual(new Map());
});

test('a plan is answered when every objection is', () => {
  const said = (...answers: string[]) => ({
    objections: answers.map((answer) => ({ id: planId(9) as never, asked: 'Te duur', answer })),
  });
  expect([null, said(), said('Ja', ''), said('Ja', 'Nee')].map((talk) => isAnswered(talk))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
