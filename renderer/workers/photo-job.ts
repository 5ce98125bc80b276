/** Has a chosen photo drawn anew by the drawing worker. */
import { err } from '@shared/kernel/result';
import type { Job } from './job';
import type { PhotoAnswer, PhotoWorker } from './photo';
import address from './photo?worker&url';
import { readFile } from './reading-job';

export function drawPhoto(file: File): Job<PhotoAnswer> {
  return readFile<PhotoWorker, PhotoAnswer>(file, {
    purpose: 'photo',
    address,
    work: (worker, bytes) => worker.draw(bytes),
    refused: err,
  });
}
