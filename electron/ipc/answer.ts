/** Answers one message: trusted sender, request of the agreed shape, the handler, answer of the agreed shape. */
import type { ChannelName } from '@shared/ipc/channels';
import { CONTRACT, type Request, type Response } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { err, type Result } from '@shared/kernel/result';
import type { BrowserWindow } from 'electron';
import { failureOfError, systemCode } from './failure-of-error';

/** One handler per channel; a missing one does not compile. `window` is the one that asked. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    request: Request<Name>,
    window: BrowserWindow,
  ) => Promise<Result<Response<Name>, Failure>>;
};

export type Message = {
  readonly name: ChannelName;
  /** The window that asked; null when the sender is not to be trusted. */
  readonly window: BrowserWindow | null;
  readonly request: unknown;
};

/** What is told to the log: the channel and why, never the contents. */
export type Report = (
  code: string,
  details: { readonly channel: ChannelName; readonly cause: string },
) => void;

export async function answerMessage(
  handlers: Handlers,
  { name, window, request }: Message,
  report: Report,
): Promise<Result<unknown, Failure>> {
  if (window === null) {
    report('message.untrusted', { channel: name, cause: 'sender' });
    return err(failure('message.refused'));
  }
  const parsed = CONTRACT[name].request.safeParse(request);
  if (!parsed.success) {
    report('message.malformed', { channel: name, cause: 'request' });
    return err(failure('message.refused'));
  }
  try {
    const handler: (request: never, window: BrowserWindow) => Promise<Result<unknown, Failure>> =
      handlers[name];
    const result = await handler(parsed.data as never, window);
    return result.ok ? { ok: true, value: CONTRACT[name].response.parse(result.value) } : result;
  } catch (error) {
    report('message.failed', { channel: name, cause: systemCode(error) });
    return err(failureOfError(error));
  }
}
