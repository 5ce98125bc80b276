/** A round of three plans as a `.pb` file: two win, the third is too dear. */
export const PLAN = 'Soep op vrijdag';

export const SOUP_ELECTION = `META
key;value
description;Kleine ronde
country;Netherlands
unit;Molenkwartier
instance;2026
num_projects;3
num_votes;4
budget;3000
vote_type;approval
rule;greedy
date_begin;2026-05-01
date_end;2026-05-15
currency;EUR
PROJECTS
project_id;cost;votes;name
1;1200;3;Bankjes bij de vijver
2;450;3;${PLAN}
3;2600;1;Nieuw speeltoestel
VOTES
voter_id;vote
1;1,2
2;1,2
3;1
4;2,3
`;
