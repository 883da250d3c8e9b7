/** Test code: the end of a break that asks how it was, and has nothing else to ask or to say. */
import type { Questions } from './questions';

export const noQuestions: Questions = { ask: 'feel', felt: null, advice: null };
