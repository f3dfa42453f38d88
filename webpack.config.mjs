import { fileURLToPath, URL } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

/**
 * Builds into dist/: "functions" and "addin" (the pane) are what is published, "preview" the page of `npm start` with a
 * spreadsheet around it.
 *
 *   webpack --mode production --env base=https://example.com/aftersales/ --env cloud=china
 *   webpack --env published          the product without the preview
 *   webpack serve                    both, on this computer only; PORT chooses the port
 */

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where Excel loads Microsoft's library from; it may not be published with an add-in. */
const OFFICE_JS = {
  worldwide: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address in manifest.xml, which every build replaces by its own. */
const PLACEHOLDER = "https://localhost:3000/";

const PORT = Number(process.env.PORT ?? 3000);

/** What Excel loads first has its own copy of the modules below, without what only templates and the pane ask of them. */
const CALCULATION = "calculation";

/** Writes what is made of the catalogue alone, afresh at each build: functions.json, texts of EXPLAIN, documentation. */
class CataloguePlugin {
  /** The address is where the add-in is published: links to the documentation begin there. */
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Catalogue", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "Catalogue", stage }, async () => {
        const { catalogueFiles } = await tsImport("./scripts/catalogue-files.ts", import.meta.url);
        for (const { path, content } of catalogueFiles(this.address))
          compilation.emitAsset(path, new webpack.sources.RawSource(content));
      });
    });
  }
}

function common(name, mode, output) {
  return {
    name,
    mode,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "cheap-module-source-map",
    output: { path: at("dist"), filename: "[name].js", publicPath: "auto", ...output },
    resolve: {
      extensions: [".tsx", ".ts", ".mjs", ".js"],
      // The package's main entry is for Node; the browser has no Buffer.
      alias: { "csv-parse/sync$": "csv-parse/browser/esm/sync" },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              // Fields are assigned: to define each of them takes code in every class.
              transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
            },
          },
        },
        {
          issuerLayer: CALCULATION,
          test: /src[\\/](kpi[\\/](?!compute)|functions[\\/]across)/,
          enforce: "pre",
          loader: at("scripts/calculated-facts.mjs"),
        },
        { test: /\.png$/, type: "asset/resource", generator: { filename: "pictures/[name][ext]" } },
        { test: /\.css$/, sideEffects: true, use: ["style-loader", "css-loader"] },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [at("webpack.config.mjs"), at("scripts/calculated-facts.mjs")] },
    },
    // What must stay small is held by scripts/check-sizes.ts, compressed and per part.
    performance: false,
    stats: "errors-warnings",
  };
}

/** The pane's page; the preview has the same with its own way to office.js. */
function pane(filename, scripts) {
  const template = at("src/taskpane/taskpane.html");
  return new HtmlPlugin({ filename, scripts, template, inject: false });
}

/** Where the add-in is published. */
function addressOf({ base = PLACEHOLDER }) {
  return new URL(base.endsWith("/") ? base : `${base}/`).href;
}

/** What Excel calculates with. The pane has a runtime of its own: the start of report.js is not the pane's. */
function functions(mode, env) {
  const clean = { keep: (path) => !path.startsWith("help/") };
  return {
    ...common("functions", mode, { uniqueName: "aftersales-functions", clean }),
    entry: {
      functions: { import: at("src/functions/register.ts"), layer: CALCULATION },
      report: {
        import: at("src/functions/register-report.ts"),
        layer: CALCULATION,
        dependOn: "functions",
      },
    },
    plugins: [
      new CataloguePlugin(addressOf(env)),
      new CopyPlugin({ patterns: [{ from: at("src/help/help.css"), to: "help/help.css" }] }),
    ],
  };
}

/** What the other compilations write. */
const OTHERS = /^(preview\/|help\/|functions\.|report\.js|explanations\.js)/;

function addIn(mode, env) {
  const office = OFFICE_JS[env.cloud ?? "worldwide"];
  if (office === undefined) throw new Error(`cloud is one of: ${Object.keys(OFFICE_JS).join(", ")}`);
  const address = addressOf(env);
  const withAddress = (content) => content.toString().replaceAll(PLACEHOLDER, address);
  return {
    // What is loaded when it is needed has a name, too.
    ...common("addin", mode, { clean: { keep: OTHERS }, chunkFilename: "[name].js" }),
    entry: { taskpane: at("src/taskpane/index.tsx") },
    plugins: [
      pane("taskpane.html", [office, "functions.js", "taskpane.js", "report.js", "explanations.js"]),
      new CopyPlugin({
        patterns: [
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("manifest.xml"), to: "manifest.xml", transform: withAddress },
        ],
      }),
    ],
  };
}

function preview(mode) {
  return {
    ...common("preview", mode, { chunkFilename: "preview/[name].js" }),
    entry: { "preview/preview": at("src/preview/index.tsx") },
    // Never published: to make it small would take most of the build's time.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ filename: "preview/index.html", template: at("src/preview/index.html") }),
      pane("preview/pane.html", [
        "connect.js",
        "office/office.js",
        "../functions.js",
        "../taskpane.js",
        "../report.js",
        "../explanations.js",
      ]),
      new CopyPlugin({ patterns: [{ from: at("src/preview/connect.js"), to: "preview/connect.js" }] }),
    ],
    devServer: server(),
  };
}

function server() {
  return {
    host: "localhost",
    port: PORT,
    open: ["/preview/index.html"],
    // The page holds a workbook in use: it is loaded again when a person says so.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    // office.js is served from where npm put it, and never copied.
    static: [
      {
        directory: at("node_modules/@microsoft/office-js/dist"),
        publicPath: "/preview/office",
        serveIndex: false,
        watch: false,
      },
    ],
  };
}

export default (env, { mode = "development" }) => {
  const published = [functions(mode, env), addIn(mode, env)];
  return env.published ? published : [...published, preview(mode)];
};
