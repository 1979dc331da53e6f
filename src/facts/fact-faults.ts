/** Why facts have no value: what is missing because of it needs no message of its own. */
import type { VFileMessage } from 'vfile-message';
import type { Fact } from '../model/fact.ts';

const faults = new WeakMap<Fact, VFileMessage>();

/** Remembers the mistake that a fact has no value for. */
export function blame(fact: Fact, fault: VFileMessage): Fact {
  faults.set(fact, fault);
  return fact;
}

/** The mistake that a computed fact has no value for; undefined where it has one, or was not computed. */
export function faultOf(fact: Fact): VFileMessage | undefined {
  return faults.get(fact);
}
