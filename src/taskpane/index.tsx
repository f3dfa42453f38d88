import { createRoot } from "react-dom/client";
import { interfaceLanguage } from "../functions/host";
import { Pane } from "./pane";

/** The pane's page. It works without Excel, too: then it says so, and shows what needs no workbook. */
function show(isConnected: boolean): void {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  const language = interfaceLanguage();
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  createRoot(place).render(<Pane language={language} isConnected={isConnected} />);
}

if (typeof Office === "undefined") show(false);
else void Office.onReady(({ host }) => show(host === Office.HostType.Excel));
