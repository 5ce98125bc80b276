/** All words on the screen in Dutch: the source that every other language must match. */
import { app } from './nl/app';
import { applications } from './nl/applications';
import { common } from './nl/common';
import { exports } from './nl/exports';
import { failures } from './nl/failures';
import { fields } from './nl/fields';
import { funds } from './nl/funds';
import { glossary } from './nl/glossary';
import { help } from './nl/help';
import { people } from './nl/people';
import { voting } from './nl/voting';
import { votingResult } from './nl/voting-result';

export const messagesNl = {
  ...app,
  ...applications,
  ...common,
  ...exports,
  ...failures,
  ...fields,
  ...funds,
  ...glossary,
  ...help,
  ...people,
  ...voting,
  ...votingResult,
};

export type Messages = typeof messagesNl;
export type MessageKey = keyof Messages;
