import { periodMissing } from "../../../../src/engine/checks/rows/period-missing";
import { describeMissingCell } from "./missing-cell";

describeMissingCell(periodMissing, "period");
