import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { paneOf } from "./app/pane-frame";
import { saveBeforeLeaving, showDefects } from "./guard";
import { readPreferences } from "./preferences";
import { Claims } from "./storage/claims";
import { browserKeyValues } from "./storage/key-values";
import { Shelf } from "./storage/shelf";
import { Workbench } from "./workbench/workbench";

/** The page of `npm start`: a spreadsheet with the add-in's pane beside it. */
const root = document.getElementById("preview");
if (root === null) throw new Error("The page has no place for the preview.");

const preferences = readPreferences();
const place = document.createElement("div");
place.style.height = "100%";
// Pages that are not secure have no locks, whatever the types say.
const claims = new Claims((navigator as Partial<Navigator>).locks);
const workbench = new Workbench(place, new Shelf(browserKeyValues(), claims), preferences, paneOf);
showDefects(workbench);
saveBeforeLeaving(workbench);
createRoot(root).render(<App workbench={workbench} place={place} initial={preferences} />);
