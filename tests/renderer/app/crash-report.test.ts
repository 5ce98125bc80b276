import { crashReport } from '@renderer/app/crash-report';
import { describe, expect, it } from 'vitest';

describe('the report of a defect', () => {
  const error = new TypeError('Amina de Vries owes 125 euro');
  error.stack = [
    'TypeError: Amina de Vries owes 125 euro',
    '    at draw (app://bundle/assets/index-AbC1.js:12:345)',
    '    at async file:///home/amina/buurtpot/dist/index.js:1:2',
  ].join('\n');
  const report = crashReport({ error, screen: 'giver', userAgent: 'Electron' });

  it('tells the kind of error, the screen and places in our own files', () => {
    expect(report.split('\n')).toEqual([
      'Buurtpot',
      'screen: giver',
      'error: TypeError',
      'runtime: Electron',
      'at draw (index-AbC1.js:12:345)',
      'at async (index.js:1:2)',
    ]);
  });

  it('holds no message and no folder of the user', () => {
    expect(report).not.toMatch(/Amina|amina|125 euro|home/);
  });

  it('makes do with whatever was thrown', () => {
    expect(crashReport({ error: 'text', screen: 'giver', userAgent: 'x' })).toContain('error: string');
  });
});
