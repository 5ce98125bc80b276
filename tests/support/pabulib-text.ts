/** A small, correct `.pb` file as text, to be spoiled in one place by a test. */

export const smallVote = [
  'META',
  'key;value',
  'description;Buurtbudget Zonnehof',
  'country;Netherlands',
  'unit;Zonnehof',
  'instance;2025',
  'num_projects;3',
  'num_votes;4',
  'budget;1000.50',
  'vote_type;approval',
  'rule;greedy',
  'date_begin;01.03.2025',
  'date_end;15.03.2025',
  'currency;EUR',
  'PROJECTS',
  'project_id;cost;votes;name;category',
  'c1;600;3;Moestuin;groen,samen',
  'c2;400.5;2;"Bank; en ""tafel""";samen',
  'c3;50;1;Soep;',
  'VOTES',
  'voter_id;vote;voting_method;age',
  'v1;c1,c2;internet;34',
  'v2;c1;paper;61',
  'v3;c2,c1;internet;',
  'v4;c3;internet;19',
].join('\n');

/** The line on which a text starts, from 1. */
export function lineWith(start: string): number {
  return smallVote.split('\n').findIndex((line) => line.startsWith(start)) + 1;
}

/** Replaces whole lines, by how they start; null takes the line away. */
export function spoiled(changes: Readonly<Record<string, string | null>>): string {
  return smallVote
    .split('\n')
    .flatMap((line) => {
      const start = Object.keys(changes).find((each) => line.startsWith(each));
      const change = start === undefined ? line : changes[start];
      return change === null || change === undefined ? [] : [change];
    })
    .join('\n');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The changes that make it a vote with points. */
export const cumulative = {
  vote_type: 'vote_type;cumulative',
  voter_id: 'voter_id;vote;points',
  v1: 'v1;c1,c2;2,1',
  v2: 'v2;c1;3',
  v3: 'v3;c2,c1;2,1',
  v4: 'v4;c3;1',
};
