import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "../../..");
/** The build to test, and where npm put office.js. */
const BUILD = resolve(ROOT, process.env["E2E_BUILD"] ?? "dist");
const OFFICE = { path: "/preview/office/", folder: join(ROOT, "node_modules/@microsoft/office-js/dist") };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface PreviewServer {
  /** The address of the preview page. */
  readonly page: string;
  close(): Promise<void>;
}

/** Serves the build on a free port of this computer. */
export async function startServer(): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "http://localhost").pathname);
    readFile(file).then(
      (content) => {
        response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { page: `http://localhost:${port}/preview/index.html`, close: () => closed(server) };
}

function fileOf(path: string): string {
  const [folder, rest] = path.startsWith(OFFICE.path)
    ? [OFFICE.folder, path.slice(OFFICE.path.length)]
    : [BUILD, path];
  const file = normalize(join(folder, decodeURIComponent(rest)));
  return file.startsWith(folder + sep) ? file : folder;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
