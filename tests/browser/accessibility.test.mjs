// Everyone can use it: the candidate's half, and what both halves share. The other half is `accessibility-hiring.test.mjs`:
// they are the slowest of all tests, and two files run side by side.

import { accessible } from "./support/accessible.mjs";
import { COMPANY_STATES } from "./support/company-states.mjs";
import { STATES } from "./support/states.mjs";

accessible(STATES.filter((state) => !COMPANY_STATES.includes(state)));
