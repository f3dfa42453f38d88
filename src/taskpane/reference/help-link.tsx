import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AddInFunction } from "../../functions/define";
import { helpPath } from "../../functions/help-address";
import { REFERENCE_TEXTS } from "../../locale/reference";
import { useLanguage, useSay } from "../frame/language";

/** Where the pane's script was loaded from: the documentation lies beside it, wherever the pane's page is. */
declare const __webpack_public_path__: string;

/** Leads to a function's page of the documentation, in a window of its own. */
export function HelpLink({ definition }: { readonly definition: AddInFunction }): ReactElement {
  const language = useLanguage();
  const say = useSay();
  return (
    <Link href={__webpack_public_path__ + helpPath(definition.id, language)} target="_blank" rel="noopener">
      {say(REFERENCE_TEXTS.fullHelp)}
    </Link>
  );
}
