//! The comparison as a table.

use crate::hundredths::Hundredths;
use crate::matching::Match;
use crate::sheet::to_csv;

impl Match {
    /// A row a person, with what each area of the need says of them. Figures that are not known are blank.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let fixed = [
            "line", "label", "evidence", "demands", "low", "high", "supplies", "binding",
        ];
        let mut heading: Vec<String> = fixed.map(str::to_owned).to_vec();
        heading.extend(self.areas.iter().map(|area| area.id.clone()));
        let figure =
            |figure: Option<Hundredths>| figure.map_or_else(String::new, |one| one.to_string());
        let rows = self.people.iter().map(|person| {
            let mut row = vec![
                person.line.to_string(),
                person.label.as_str().to_owned(),
                person.evidence.as_str().to_owned(),
                figure(person.demands.score),
                figure(person.demands.low),
                figure(person.demands.high),
                figure(person.supplies.score),
                person.binding.map_or("", |side| side.as_str()).to_owned(),
            ];
            let areas = person.areas.iter();
            row.extend(areas.map(|area| area.reading.as_str().to_owned()));
            row
        });
        let rows: Vec<Vec<String>> = std::iter::once(heading).chain(rows).collect();
        to_csv(&rows)
    }
}
