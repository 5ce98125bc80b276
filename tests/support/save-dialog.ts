/** Answers the window's own dialogs in the place of a person. */
import type { ElectronApplication } from 'playwright-core';

/** From now on every save goes to this path; null: the person stops. */
export async function answerSaveWith(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: chosen === null, filePath: chosen ?? '' }),
    });
  }, path);
}

/** From now on every question for a folder is answered with this one. */
export async function answerFolderWith(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }) });
  }, path);
}
