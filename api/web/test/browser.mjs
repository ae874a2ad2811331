// A real browser: the one that CHROMIUM names, or the one that an npm package carries.
import { chromium } from "playwright-core";

/** Starts a browser. The caller closes it. */
export async function launch() {
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--headless=shell"];
  if (process.env.CHROMIUM) return chromium.launch({ executablePath: process.env.CHROMIUM, args });

  // The package unpacks the libraries that its browser needs only where it believes to be
  // on the system that it is made for.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: carried } = await import("@sparticuz/chromium");
  const executablePath = await carried.executablePath();
  return chromium.launch({ executablePath, args, env: { ...process.env } });
}
