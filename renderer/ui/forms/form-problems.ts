/** How a field tells its form that what was typed cannot be read, so that the form is not sent. */
import { createContext, useContext } from 'react';

export type ReportProblem = (name: string, problem: string | null) => void;

const nowhere: ReportProblem = () => undefined;

export const FormProblemsContext = createContext<ReportProblem>(nowhere);

export function useReportProblem(): ReportProblem {
  return useContext(FormProblemsContext);
}
