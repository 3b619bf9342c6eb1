import type { DocumentProblem } from '../../graph/document/document-problem';

/** Takes in what is wrong with a document that is being read. */
export type Tell = (problem: Omit<DocumentProblem, 'file'>) => void;
