import { behavesAsAShare } from "./support/shares";

/** FIRSTFIXRATE, the first of them, is looked at from more sides in a file of its own. */
behavesAsAShare({ id: "APPOINTMENTRATE", events: "appointments", total: "visits" });
behavesAsAShare({ id: "SHOWRATE", events: "kept", total: "due" });
behavesAsAShare({ id: "REWORKRATE", events: "reworks", total: "visits" });
behavesAsAShare({ id: "DIAGNOSISACCURACY", events: "changed", total: "orders", complement: true });
behavesAsAShare({ id: "CLAIMFIRSTPASSRATE", events: "passed", total: "claims" });
behavesAsAShare({ id: "FOLLOWUPREACHRATE", events: "reached", total: "visits" });
behavesAsAShare({ id: "FOLLOWUPSATISFACTION", events: "dissatisfied", total: "reached", complement: true });
behavesAsAShare({ id: "EMERGENCYORDERRATE", events: "urgent", total: "orders" });
behavesAsAShare({ id: "PARTSDEFECTRATE", events: "defective", total: "received" });
