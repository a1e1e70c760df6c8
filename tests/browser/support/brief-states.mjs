// Every state of the brief link and of what to ask a company, by name, with the way there. Part of `STATES`.

import { companyOf, profileOf } from "./people.mjs";
import { seed } from "./seed.mjs";

const FREIGHT = "cto_title_vpe_work_freight";

/** Opens every closed detail on the screen. */
export const unfold = (site) => site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));

/** Shows what a company's link would tell. */
const preview = async (site, company) => {
  await seed(site.page, companyOf(company));
  await site.open("#/hiring");
  await site.button("Show what the link would tell").click();
};

/** Makes the brief link of a company and opens it; its address within the site. */
export async function openBrief(site, company) {
  await preview(site, company);
  const link = await site.madeLink("The brief link to send");
  await site.open(link);
  await site.headline("Before you begin", 2).waitFor();
  return link;
}

/** As `STATES`. */
export const BRIEF_STATES = [
  {
    name: "what a brief link would tell, all opened",
    reach: async (site) => {
      await preview(site, FREIGHT);
      await site.main.getByLabel(site.say("The brief link to send")).waitFor();
      await unfold(site);
    },
  },
  {
    name: "too little need for a brief link",
    reach: async (site) => {
      await preview(site, "nearly_empty_choir");
      await site.link("Describe more of the need").waitFor();
    },
  },
  { name: "a role opened for the first time", reach: (site) => openBrief(site, FREIGHT) },
  {
    name: "a role opened by somebody who has answered, all opened",
    reach: async (site) => {
      await preview(site, FREIGHT);
      const link = await site.madeLink("The brief link to send");
      await seed(site.page, profileOf("enterprise_dreams_of_startup"));
      await site.open(link);
      await site.headline("Both directions", 2).waitFor();
      await site.main.locator("details:not(.file-shown)").evaluateAll((all) => all.forEach((details) => (details.open = true)));
    },
  },
  {
    // the file's own names stand in it as they are
    name: "the file that would be sent, shown",
    written: true,
    reach: async (site) => {
      await openBrief(site, FREIGHT);
      await site.main.locator(".question").getByRole("radio").first().check();
      await site.continue.click();
      await site.button("Download the file").waitFor();
      await unfold(site);
    },
  },
  {
    name: "a confidential role",
    reach: (site) => openBrief(site, "enterprise_five_insurers"),
  },
  { name: "what to ask a company, nothing known", reach: (site) => site.open("#/open/questions") },
  {
    name: "what to ask a company, something known",
    reach: async (site) => {
      await site.open("#/open/questions");
      await site.main.getByRole("combobox").nth(2).selectOption("left_over_disagreement");
      await site.button("Copy the questions").waitFor();
    },
  },
];
