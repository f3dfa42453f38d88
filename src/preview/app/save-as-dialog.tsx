import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { useWords, useWorkbench, useWorkbenchState } from "./context";
import { useEntries } from "./use-entries";
import { useTask } from "./use-task";

const LONGEST_NAME = 100;

/** Asks for a name and keeps the workbook under it from then on. */
export function SaveAsDialog({ close }: { close(): void }): ReactElement {
  const say = useWords();
  const workbench = useWorkbench();
  const run = useTask();
  const { name: current, id } = useWorkbenchState();
  const { entries } = useEntries();
  const [name, setName] = useState(current);
  const trimmed = name.trim();
  const isTaken = entries.some((entry) => entry.name === trimmed && entry.id !== id);
  const save = (): void => {
    close();
    run(() => workbench.saveAs(trimmed));
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed !== "") save();
          }}
        >
          <DialogBody>
            <DialogTitle>{say(PREVIEW_TEXTS.saveAsTitle)}</DialogTitle>
            <DialogContent>
              <Field
                label={say(PREVIEW_TEXTS.name)}
                {...(isTaken && {
                  validationState: "warning",
                  validationMessage: say(PREVIEW_TEXTS.nameTaken),
                })}
              >
                <Input value={name} maxLength={LONGEST_NAME} onChange={(_, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{say(PREVIEW_TEXTS.cancel)}</Button>
              <Button type="submit" appearance="primary" disabled={trimmed === ""}>
                {say(PREVIEW_TEXTS.save)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
