/**
 * Runs in the pane's frame before office.js, which looks for its host in these two places. The page around the frame
 * offers one as `aftersalesHost`; without it the pane says that it is not inside Excel.
 */
const host = globalThis.parent.aftersalesHost;
if (host !== undefined) {
  Object.assign(globalThis.external, host.external);
  globalThis._richApiNativeBridge = host.bridge;
}
