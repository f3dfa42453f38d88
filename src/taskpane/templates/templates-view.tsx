import { useState, type ComponentType, type ReactElement } from "react";
import { GALLERY_TEXTS } from "../../locale/templates-pane";
import type { TemplateCard } from "../../templates/cards";
import { useSay } from "../frame/language";
import { Gallery } from "./gallery";
import { useInsertions } from "./use-insertions";
import type { WizardProperties } from "./wizard/wizard";

interface Opened {
  readonly card: TemplateCard;
  readonly Wizard: ComponentType<WizardProperties>;
}

/** The templates: a gallery, and the wizard of the one that was opened, which is loaded then. */
export function TemplatesView({ isConnected }: { readonly isConnected: boolean }): ReactElement {
  const say = useSay();
  const insertions = useInsertions(isConnected);
  const [opening, setOpening] = useState<TemplateCard>();
  const [opened, setOpened] = useState<Opened>();
  const [isReturn, setReturn] = useState(false);
  const open = (card: TemplateCard): void => {
    insertions.tell(undefined);
    setOpening(card);
    import(/* webpackChunkName: "template-wizard" */ "./wizard/wizard")
      .then(
        ({ Wizard }) => setOpened({ card, Wizard }),
        () => insertions.tell({ intent: "error", text: say(GALLERY_TEXTS.notLoaded) }),
      )
      .finally(() => setOpening(undefined));
  };
  if (opened === undefined) {
    return <Gallery insertions={insertions} opening={opening} isReturn={isReturn} onOpen={open} />;
  }
  return (
    <opened.Wizard
      card={opened.card}
      insertions={insertions}
      isConnected={isConnected}
      onClose={() => {
        setOpened(undefined);
        setReturn(true);
      }}
    />
  );
}
