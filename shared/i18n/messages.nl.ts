/** All words on the screen in Dutch: the source that every other language must match. */
import { app } from './nl/app';
import { common } from './nl/common';
import { exports } from './nl/exports';
import { fields } from './nl/fields';
import { help } from './nl/help';

export const messagesNl = {
  ...app,
  ...common,
  ...exports,
  ...fields,
  ...help,
};

export type Messages = typeof messagesNl;
export type MessageKey = keyof Messages;
