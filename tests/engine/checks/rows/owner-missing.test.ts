import { ownerMissing } from "../../../../src/engine/checks/rows/owner-missing";
import { describeMissingCell } from "./missing-cell";

describeMissingCell(ownerMissing, "people");
