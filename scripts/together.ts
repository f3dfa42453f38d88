/** Runs scripts of package.json side by side and shows what each said when it ends; fails where one fails. */
import { spawn } from "node:child_process";

interface Ended {
  readonly name: string;
  readonly exitCode: number;
}

function run(name: string): Promise<Ended> {
  return new Promise((resolve) => {
    const script = spawn(`npm run --silent ${name}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    for (const stream of [script.stdout, script.stderr]) stream.on("data", (part: Buffer) => said.push(part));
    script.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve({ name, exitCode: code ?? 1 });
    });
  });
}

void Promise.all(process.argv.slice(2).map(run)).then((ended) => {
  const failed = ended.filter(({ exitCode }) => exitCode !== 0).map(({ name }) => name);
  if (failed.length === 0) return;
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
});
