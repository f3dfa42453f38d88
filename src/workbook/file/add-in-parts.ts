import { XML_HEAD } from "./xml";

/** The add-in's own id, as in manifest.xml. */
export const ADD_IN_ID = "281e8f6d-7492-4c0c-84ee-b3d87baf2a3a";

const FOLDER = "xl/webextensions";
const OFFICE = "http://schemas.microsoft.com/office";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const TASKPANES_PART = `${FOLDER}/taskpanes.xml`;
export const TASKPANES_RELATIONSHIP = `${OFFICE}/2011/relationships/webextensiontaskpanes`;

/**
 * The reference to the add-in: Excel opens its pane beside the workbook where the add-in is installed, and offers nothing
 * where it is not. By part name, with the content types of those that need one.
 */
export function addInParts(version: string): {
  parts: Record<string, string>;
  types: Record<string, string>;
} {
  const extension = `${FOLDER}/webextension1.xml`;
  return {
    parts: {
      [TASKPANES_PART]:
        `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">` +
        '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref ' +
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
        "</wetp:taskpane></wetp:taskpanes>",
      [`${FOLDER}/_rels/taskpanes.xml.rels`]:
        `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
        `Type="${OFFICE}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
      [extension]:
        `${XML_HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" ` +
        `id="{${ADD_IN_ID.toUpperCase()}}"><we:reference id="${ADD_IN_ID}" version="${version}.0" ` +
        'store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>' +
        '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
        "<we:bindings/></we:webextension>",
    },
    types: {
      [TASKPANES_PART]: "application/vnd.ms-office.webextensiontaskpanes+xml",
      [extension]: "application/vnd.ms-office.webextension+xml",
    },
  };
}
