/** All words on the screen in English; a missing one does not compile. */
import { app } from './en/app';
import { common } from './en/common';
import { exports } from './en/exports';
import { fields } from './en/fields';
import { help } from './en/help';
import type { Like } from './like';
import type { Messages } from './messages.nl';

export const messagesEn: Like<Messages> = {
  ...app,
  ...common,
  ...exports,
  ...fields,
  ...help,
};
