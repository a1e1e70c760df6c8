// Everyone can use it: the company's half.

import { accessible } from "./support/accessible.mjs";
import { COMPANY_STATES } from "./support/company-states.mjs";

accessible(COMPANY_STATES);
