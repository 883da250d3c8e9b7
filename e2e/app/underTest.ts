/** Owns what of the app a test can reach: its machine, the app itself, and the count of what it leaves behind. */
import type { PsoasPause } from '../../main/compose';
import type { ScriptedMachine } from './scriptedMachine';

export interface UnderTest {
  readonly machine: ScriptedMachine;
  readonly psoasPause: PsoasPause;
  /** Gives everything back and tells what is left of it: more listeners of the system than before, by name. */
  disposeAndCount(): readonly string[];
}
