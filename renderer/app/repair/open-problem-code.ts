/** From why a store could not be opened or made again to the words for it. */
import type { OpenProblem } from '../../data/opening/startup-report';
import type { RefusalWords } from '../../ui/feedback/RefusalNote';

export function openProblemCode(problem: OpenProblem): RefusalWords {
  switch (problem.kind) {
    case 'newer':
      return { code: 'start.newer', params: {} };
    case 'otherWindow':
      return { code: 'start.otherWindow', params: {} };
    case 'locked':
      return { code: 'start.locked', params: {} };
    case 'keysMissing':
      return { code: 'start.keysMissing', params: {} };
    case 'notReadable':
      return { code: 'start.notReadable', params: {} };
    case 'bothDamaged':
      return { code: 'start.bothDamaged', params: {} };
    case 'copiesOnly':
      return { code: 'start.copiesOnly', params: {} };
    case 'journalBroken':
      return { code: 'data.journalBroken', params: { line: problem.line } };
    case 'failure':
      return { code: `failure.${problem.failure.code}`, params: problem.failure.parameters };
  }
}
