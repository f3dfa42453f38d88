import { run } from "./run";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop early, such as `head`.
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
