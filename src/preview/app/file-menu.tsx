import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowUploadRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  SaveRegular,
  TableRegular,
  TableSparkleRegular,
} from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { exportFile, openFiles } from "../workbench/files";
import { useLanguage, useWords, useWorkbench } from "./context";
import { FileInput } from "./file-input";
import { SaveAsDialog } from "./save-as-dialog";
import { SavedDialog } from "./saved-dialog";
import { useTask } from "./use-task";

type Opened = "saveAs" | "saved" | undefined;

/** Everything that is done with workbooks and files. */
export function FileMenu(): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const workbench = useWorkbench();
  const run = useTask();
  const csv = useRef<HTMLInputElement>(null);
  const workbook = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  const open = (file: File): void => run(() => openFiles(workbench, [file], language));
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle">{say(PREVIEW_TEXTS.file)}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<TableSparkleRegular />} onClick={() => run(() => workbench.openSample())}>
              {say(PREVIEW_TEXTS.sample)}
            </MenuItem>
            <MenuItem icon={<DocumentAddRegular />} onClick={() => run(() => workbench.openEmpty())}>
              {say(PREVIEW_TEXTS.newWorkbook)}
            </MenuItem>
            <MenuItem icon={<TableRegular />} onClick={() => csv.current?.click()}>
              {say(PREVIEW_TEXTS.openCsv)}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<SaveRegular />} onClick={() => setOpened("saveAs")}>
              {say(PREVIEW_TEXTS.saveAs)}
            </MenuItem>
            <MenuItem icon={<FolderOpenRegular />} onClick={() => setOpened("saved")}>
              {say(PREVIEW_TEXTS.saved)}
            </MenuItem>
            <MenuDivider />
            <MenuItem
              icon={<ArrowDownloadRegular />}
              onClick={() => run(() => exportFile(workbench, language))}
            >
              {say(PREVIEW_TEXTS.exportFile)}
            </MenuItem>
            <MenuItem icon={<ArrowUploadRegular />} onClick={() => workbook.current?.click()}>
              {say(PREVIEW_TEXTS.importFile)}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <FileInput ref={csv} accept=".csv,.txt,.tsv" choose={open} label={say(PREVIEW_TEXTS.openCsv)} />
      <FileInput ref={workbook} accept=".json" choose={open} label={say(PREVIEW_TEXTS.importFile)} />
      {opened === "saveAs" && <SaveAsDialog close={close} />}
      {opened === "saved" && <SavedDialog close={close} />}
    </>
  );
}
