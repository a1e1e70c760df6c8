// Documents as visitors paste them, invented.

/** An ad under a CTO's title whose work is a VP of Engineering's. */
export const AD = `Chief Technology Officer

About us
Harbour Freight Exchange moves containers for two thousand shippers. We are a team of rockstars who work hard and play hard.

What you will do
You lead the engineering managers and directors and build the leadership bench below you.
You own capacity planning and make delivery predictable from quarter to quarter.
You run the hiring loop, the career ladders and the calibration of performance reviews.
You improve incident response and the on-call rota.
You partner with the CPO on the roadmap.

What you bring
15+ years of experience in software engineering.
You have managed managers and grown an engineering organisation from 30 to 120 engineers.`;

/** A CV with a name, an address and years of study. */
export const CV = `Jane Example
jane@example.com · +49 170 1234567 · 20095 Hamburg
Born 12 May 1979, married

Profile
Engineering leader with a record of growing teams.

Experience
VP of Engineering, Harbour Freight Exchange, 2019 to 2024
- Grew the engineering organisation from 18 to 65 engineers and hired four engineering managers.
- Introduced career ladders and a hiring loop with calibrated interviews.
- Raised deployments from monthly to daily and cut lead time from 30 days to 3.
- Presented quarterly to the board and owned a technology budget of $4M.
- Chose the event platform over two alternatives and wrote down why.
- Ran blameless incident reviews; recurring incidents fell by half.

Engineering Manager, Elbe Software, 2014 to 2019
- Managed eight engineers.

Education
MSc Computer Science, University of Hamburg, 2003`;
