import { defineClass, type Property } from "../model/define";
import { readInteger, readText } from "../model/read";
import type { Session } from "../model/session";
import { createPropertyCollection } from "./property-collection";

const PART = "documentProperties";
const LONGEST = 255;

function textProperty(name: string): Property<Session> {
  return {
    get: ({ store }) => store.get(PART, name) ?? "",
    set({ store }, value) {
      store.put(PART, name, readText(value, LONGEST));
    },
  };
}

const TEXTS = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

const CustomProperties = createPropertyCollection<Session>({
  collectionName: "CustomPropertyCollection",
  itemName: "CustomProperty",
  sessionOf: (session) => session,
  partOf: () => ({ part: "customProperties" }),
  hasTypes: true,
});

export const DocumentProperties = defineClass<Session>({
  name: "DocumentProperties",
  navigation: { custom: (session) => CustomProperties(session) },
  properties: {
    ...Object.fromEntries(TEXTS.map((name) => [name, textProperty(name)])),
    revisionNumber: {
      get: ({ store }) => store.get(PART, "revisionNumber") ?? 0,
      set({ store }, value) {
        store.put(PART, "revisionNumber", readInteger(value, 0));
      },
    },
  },
});
