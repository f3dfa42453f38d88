import { createRoot } from "react-dom/client";

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no place for the pane.");
createRoot(place).render(<h1>售后 KPI</h1>);
