import { defineClass, type HostObject } from "./model/define";
import { readBoolean, readText, readWord } from "./model/read";
import { Refusal } from "./model/refusal";
import type { Shell } from "./model/shell";

/** Services that the client asks for by name, beside the workbook. */

const CustomFunctions = defineClass<Shell>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
    // The grid calls the registered functions itself; results that come this way belong to nobody.
    setInvocationResult: () => null,
    setInvocationError: () => null,
    setInvocationResults: () => null,
    setInvocationArrayResults: () => null,
  },
});

const AddinInternalService = defineClass<Shell>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
});

const AppRuntimeService = defineClass<Shell>({
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState(shell, state) {
      shell.paneVisible = readWord(state, ["Visible", "Background", "Inactive"]) === "Visible";
    },
    getAppRuntimeState: (shell) => (shell.paneVisible ? "Visible" : "Background"),
  },
});

const AppRuntimePersistenceService = defineClass<Shell>({
  name: "AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState(shell, state) {
      shell.startsWithDocument = readWord(state, ["Visible", "Background", "Inactive"]) !== "Inactive";
    },
    getAppRuntimeStartState: (shell) => (shell.startsWithDocument ? "Background" : "Inactive"),
  },
});

interface Control {
  readonly shell: Shell;
  readonly id: string;
}

const RibbonButton = defineClass<Control>({
  name: "RibbonButton",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    enabled: {
      get: ({ shell, id }) => shell.buttons.get(id) ?? true,
      set({ shell, id }, value) {
        shell.buttons.set(id, readBoolean(value));
      },
    },
  },
});

const RibbonTab = defineClass<Control>({
  name: "RibbonTab",
  identity: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id } },
  methods: {
    setVisibility({ shell, id }, value) {
      shell.tabs.set(id, readBoolean(value));
    },
  },
});

const DynamicRibbon = defineClass<Shell>({
  name: "DynamicRibbon",
  methods: {
    getButton: (shell, id) => RibbonButton({ shell, id: readText(id) }),
    getTab: (shell, id) => RibbonTab({ shell, id: readText(id) }),
    executeRequestCreate: () => null,
  },
});

const SERVICES = new Map<string, (shell: Shell) => HostObject>(
  Object.entries({
    "Microsoft.ExcelServices.CustomFunctions": CustomFunctions,
    "Microsoft.InternalService.AddinInternalService": AddinInternalService,
    "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
    "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
    "Microsoft.DynamicRibbon.DynamicRibbon": DynamicRibbon,
  }),
);

export function serviceOf(shell: Shell, name: string): HostObject {
  const service = SERVICES.get(name);
  if (service === undefined) throw new Refusal("ApiNotFound", `${name} is not part of this host.`);
  return service(shell);
}
