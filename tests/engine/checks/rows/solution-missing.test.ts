import { solutionMissing } from "../../../../src/engine/checks/rows/solution-missing";
import { describeMissingCell } from "./missing-cell";

describeMissingCell(solutionMissing, "solution");
