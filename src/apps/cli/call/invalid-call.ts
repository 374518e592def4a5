import { failure, type Failure } from "../../../engine";
import type { CallProblem, FailureFacts } from "../../../words";

export function invalidCall(problem: CallProblem, facts: FailureFacts = {}): Failure {
  return failure("call-invalid", { problem, ...facts });
}
