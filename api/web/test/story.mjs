// A contributor's story by clicks, against a network that stays up:
//
//   node story.mjs story.json
//
// story.json is {nodes, key, chain, export, small, bad, out}: API addresses; a key that has
// not contributed, in 0x-hex; the chain's id; files of an export, of one that is too small,
// and of one that is none; a folder for pictures.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./browser.mjs";
import { install, refusal } from "./wallet.mjs";
import { Watch } from "./watch.mjs";

const story = JSON.parse(readFileSync(process.argv[2], "utf8"));
const home = story.nodes[0].replace("127.0.0.1", "localhost") + "/"; // passkeys need a name
const watch = new Watch([...story.nodes, new URL(home).origin], story.out);
const soon = { timeout: 30_000 };
const payee = "0x" + "00".repeat(19) + "77";
const nobody = "0x" + "00".repeat(19) + "01";
const late = { timeout: Number(process.env.LATE ?? 120_000) }; // for what validators and blocks do

const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" }).first();
const text = (page, words) => page.getByText(words).first();

const browser = await launch();
try {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: "en-GB" });
  const wallet = await install(context, {
    name: "Wallet of a test",
    key: story.key,
    chain: 1, // not the story's: the page has to ask for that
    behave(method, times) {
      if (method === "eth_signTypedData_v4" && times === 1) throw refusal();
    },
  });

  let page = await open(context, "");
  await contribute(page);
  page = await reopened(context, page, `#/account/${wallet.account.address}`);
  await vote(page);
  await Promise.all([paid(page), withPasskey()]);
  await leave(page, "8-leave");
  await lookUp(context);

  assert.deepEqual(watch.faults(), [], "what pages did wrong");
  console.log("ok");
} catch (reason) {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [i, page] of pages.entries()) {
    await page.screenshot({ path: join(story.out, `failed-${i}.png`), fullPage: true });
    for (const alert of await page.getByRole("alert").allTextContents()) console.log(`shown: ${alert}`);
  }
  throw new Error(`what pages did wrong: ${watch.faults().join("; ") || "nothing"}`, { cause: reason });
} finally {
  await browser.close();
}

async function open(context, hash) {
  const page = await context.newPage();
  watch.page(page);
  await page.goto(home + hash);
  return page;
}

/** Somebody without a wallet gives the same export with a passkey, in a browser of their own, and leaves. */
async function withPasskey() {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: "en-GB" });
  const page = await open(context, "");
  await authenticator(page);

  await page.getByRole("link", { name: "Give my data" }).first().click(soon);
  await page.locator("input[type=file]").first().setInputFiles(story.export);
  await button(page, "Use a passkey instead").click(soon);
  await text(page, "Nobody can send to a passkey's account.").waitFor(soon);
  await page.getByLabel("Pay to another address (optional)").fill(payee);
  await button(page, "Show what I agree to").click();
  await button(page, "Sign and give").click(soon);
  await text(page, "It is with the validators.").waitFor(late);
  await watch.screen(page, "7-passkey");

  await page.getByRole("link", { name: "See where it stands" }).click();
  await page.getByText(/^(its hash is on the chain|in a snapshot that is for sale)/).first().waitFor(late);
  await button(page, /^Tantieme 20/).click(soon);
  await leave(page, "8-leave-passkey");
  await context.close();
}

/** Puts an authenticator into a page that does as its person would. */
async function authenticator(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Closes the tab and opens another. */
async function reopened(context, page, hash) {
  await page.close();
  return open(context, hash);
}

async function contribute(page) {
  const link = page.getByRole("link", { name: "Give my data" }).first();
  await link.waitFor(soon);
  await watch.screen(page, "1-datasets");
  await link.click();

  await text(page, "Drop your export here").waitFor(soon);
  await watch.screen(page, "2-dataset");

  // What cannot be given says why, and loses nothing.
  const file = page.locator("input[type=file]").first();
  await file.setInputFiles(story.bad);
  await page.getByRole("alert").waitFor(late);
  await file.setInputFiles(story.small);
  await text(page, "This is too little to be given").waitFor(soon);
  await button(page, "Take another export").click();

  await file.setInputFiles(story.export);
  await page.getByRole("heading", { name: "What would leave" }).waitFor(soon);
  await watch.screen(page, "3-preview");
  await button(page, "Chart").click();
  await watch.screen(page, "4-chart");
  await button(page, "The very bytes").click();
  await text(page, '{"artists":[').waitFor(soon);

  await button(page, "Wallet of a test").click();
  await button(page, "Show what I agree to").click();
  await button(page, "Sign and give").waitFor(soon);
  await watch.screen(page, "5-agreement");

  // The first signature is refused; the second one is asked on the right chain.
  await button(page, "Sign and give").click();
  await text(page, "did not sign; nothing is lost").waitFor(soon);
  await button(page, "Sign and give").click();
  await text(page, "It is with the validators.").waitFor(late);

  const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "Download the receipt").click()]);
  const receipt = JSON.parse(readFileSync(await saved.path(), "utf8"));
  assert.ok(JSON.stringify(receipt).includes("dpv:"), "the receipt speaks of consent");
}

/** The contribution is in a snapshot for which a buyer bids, and the account votes. */
async function vote(page) {
  await page.getByRole("heading", { name: "Contributions from this browser" }).waitFor(soon);
  await button(page, "Wallet of a test").click();

  await button(page, "Vote yes").click(late);
  await text(page, "Read before you sign").waitFor(soon);
  await button(page, "Sign").click();
  await text(page, "It is on the chain.").waitFor(late);
}

/** The contribution is sold, and a validator pays the account. */
async function paid(page) {
  await text(page, "Each row was checked").waitFor(late);
  // Owed before, and paid by a validator now.
  await page.getByRole("row", { name: / 0\.000000 DEMO [1-9][0-9,]*\.[0-9]{6} DEMO / }).waitFor(late);
  await watch.screen(page, "6-share");
}

async function leave(page, picture) {
  await button(page, "Leave this dataset").click(soon);
  await text(page, "Copies that were sold can't be called back.").waitFor(soon);
  await watch.screen(page, picture);
  await button(page, "Sign").click();
  await text(page, "It is on the chain.").waitFor(late);
  await page.getByText(/^(taken out|erased)/).first().waitFor(late);
}

/** Anybody looks up an account, in another language and without a wallet. */
async function lookUp(context) {
  const page = await open(context, "");
  await page.getByLabel("Account address").fill("0x12");
  await button(page, "Show").click();
  await text(page, "An address is 0x and 40 hex digits.").waitFor(soon);
  await page.getByLabel("Account address").fill(nobody);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Earnings" }).waitFor(soon);
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { name: "Verdienst" }).waitFor(soon);
  await watch.screen(page, "9-german");
  await page.getByRole("link", { name: "Knoten" }).click();
  await page.getByRole("heading", { name: "Bereit" }).waitFor(soon);
  await watch.screen(page, "10-node");
}
