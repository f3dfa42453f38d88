/** Sees to it that the tests with LibreOffice have one; says in one line what it did. */
import { findCommand, OFFICE, PDF_TO_PICTURES } from "../test/libreoffice/support/commands";
import { provide } from "./debian";

const PACKAGES = [
  { name: "libreoffice-calc", isThere: () => findCommand(OFFICE) !== undefined },
  { name: "poppler-utils", isThere: () => findCommand(PDF_TO_PICTURES) !== undefined },
];

provide({
  missing: () => PACKAGES.filter(({ isThere }) => !isThere()).map(({ name }) => name),
  help: (missing) =>
    "The tests with LibreOffice need LibreOffice Calc (soffice; or set SOFFICE_PATH to the one you have) and pdftoppm " +
    `of poppler. On Debian or Ubuntu: sudo apt-get install ${missing.join(" ")}`,
  ready: () => `LibreOffice: ${findCommand(OFFICE)}`,
});
