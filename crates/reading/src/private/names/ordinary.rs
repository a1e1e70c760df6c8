//! Words that are never part of a name, names that are ordinary words as well, and what is said of people.

/// Forms of address before a surname.
pub(super) const ADDRESSES: [&str; 4] = ["Mr", "Mrs", "Ms", "Miss"];

/// Words of titles, sections, companies, places, contact lines and headlines, in lower case, which no name of a person
/// is expected to hold.
const NEVER: &str = "\
a about academic academy accenture accomplishments account achievements acquired address administrator advisor advisory \
aerospace affairs agency agile ai aka all alumni am america american amazon an analyst analytics and apple application \
applications architect architecture are areas arts as asia assistant associate associates at attachment australia automation \
automotive award awards aws azure bachelor bank banking based be belgium berlin big bio biography biotech board boards boston \
brand british bsc build builder building built business by california canada candidate capital cape care career careers cell \
center central centre ceo certifications certified cfo chair chairman chief china chronicle ciso cio city client clinic cloud \
club co coach code college com comm commerce commercial committee communications companies company competencies computer \
computing confidential consultant consulting contact contents continuous control controller coo cooperative core corp \
corporate corporation council country county cover cpo credit cso cto culture current curriculum customer customers cv cyber \
data date dear deep defense delivery denmark department deputy design designer details dev developer development devops \
digital direct director distributed division doctor double dynamics east ecommerce education electric electronics email \
employment energy eng engineer engineering engineers england enterprise enterprises entertainment entrepreneur europe \
european evp excellence executive exchange experience experienced expert expertise fax federal fellow finance financial \
fintech firm first foods for former foundation founder founding fractional france freelance from front full fund fundraising \
games gcp general germany github global gmail gmbh google government graduate great greater group growth hands-on head \
health healthcare hello helping hi highlights hiring history hobbies home hong hospital hr human i ibm ict imaging in inc \
independent india industrial industries industry information infrastructure innovation innovator inside institute insurance \
integration intelligence interactive interests interim international internet introduction investment investments investor \
ireland is israel it italy java job journey junior just kb key kingdom kong kuala lab laboratories labs languages las lead leader \
leaders leadership leading learning led legal letter limited linkedin llc location logistics london los lp ltd machine manager \
manager's management managing manchester manufacturing market marketing marketplace mba md media medical member meta microsoft ml mobile \
motors msc munich my name national netherlands network networks new news north northern now objective of office officer old on \
online open operating operations or organisation organization our overview page palo partner partners parts passionate \
payments people personal pharma pharmaceuticals phd phone plan platform platforms plc podcast pmp portfolio position posted power \
practical present president previous principal private pro process product products profession professional profile program \
programme programmer project projects proven public publications purpose python qualifications quality re recruiter \
recruiting recruitment references regards reliability remote research resources responsibilities results resume retail \
risk robotics role roles saas saint sales san santa scaling schedule school science sciences scientist sciences scrum search \
sector secure security selected senior sense seo serial server service services shared signature silicon singapore sir site skills \
smart snr social society software solution solutions south spain specialist sql sr sre staff start startup startups state \
states statement store strategic strategist strategy street studio studios study sub subject success successful summary support \
supply sustainability svp sweden switzerland system systems talent team teams tech technical technological technologies \
technologist technology tel tel-aviv telecom telephone the their this through title to tokyo tools toolset top toronto tour \
trade trading traders training transformation transport travel trust uk union united university updated us usa user ux vc \
ventures vice vision visionary vitae volunteer vp vpe we web website welcome west what who wireless with work working world \
worldwide writer years york you your zurich dublin amsterdam seattle chicago angeles altos \
january february march july september october november december monday tuesday wednesday thursday friday \
saturday sunday he she his her they them him it its was were has had been being do does did can could should would shall \
not no yes so if but than then that these those there here when where why how which while during after before over under \
into out up down off per via each both more most other some such only own same very too";

/// Endings that tell the words of trades, in lower case.
const NEVER_ENDING: [&str; 4] = ["tion", "ware", "ology", "ics"];

/// Names that are ordinary words as well, in lower case.
const ALSO_WORDS: &str = "\
april art august baker banks bill black bond brooks brown carpenter case cash chance chase chip christian clay cliff coach cole \
cook cooper cross crystal dale dawn day dean dell dick don drew duke earl english eve faith field fields fisher ford forest \
foster fox frank french fuller gale gates gay gene glen golden good grace grant gray green guy hall hardy harmony hill holly \
hood hope hunter iris iron ivy jack jade jasmine jay jean jewel joy june justice keen king knight lake lance lane law lee lily \
little long love lucky major march mark marks marshall mason max may mercy merit merry miles mills moon moss nick noble norm olive \
page park parks pat patience paul pearl penny pierce piper porter potter price pride rain randy ray reed reeves rich rise river \
rivers rob robin rock rocky root rose royal ruby rusty sage sandy self sharp short singer skip smart smith snow star stark \
sterling stone strong sue summer swift taylor teller temple tucker turner victor viola violet wade walker wall ward warden \
waters wayne wells west white wild will willow winter wise wolf wood woods wright young";

/// Words within a name that are written small.
const PARTICLES: [&str; 24] = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la", "le",
    "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "af", "y",
];

/// Words that a biography goes on with behind a name, in lower case.
const ABOUT: &str = "\
is was has had joined leads led serves served brings brought began started holds held works worked spent founded co-founded \
cofounded built builds runs ran oversees oversaw became becomes currently previously now grew manages managed heads headed \
studied lives graduated specialises specializes comes came took takes returned moved left wrote writes speaks advises combines \
made helped helps guides guided directs directed launched created established";

/// Words of a sentence that is about a person, in lower case.
const PEOPLE: &str = "\
officer cto cio ceo coo cpo ciso vp vpe svp evp president director engineer leader executive founder co-founder cofounder \
manager technologist entrepreneur architect developer programmer scientist consultant advisor adviser veteran head who career \
professional partner investor author speaker his her he she professor chair member strategist";

/// Words of a sentence that is about a company, in lower case.
const COMPANIES: &str = "\
company startup start-up provider platform marketplace firm bank manufacturer retailer publisher agency supplier vendor \
scale-up scaleup fintech business brand unicorn maker developer product";

/// Words that open or make a section, in lower case.
const SECTIONS: &str = "\
experience employment education skills summary projects career history objective qualifications achievements languages \
references highlights competencies expertise";

fn holds(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// Whether a word, in lower case, is never part of a name.
pub(super) fn is_never_a_name(word: &str) -> bool {
    let ends =
        |part: &str| part.len() > 5 && NEVER_ENDING.iter().any(|ending| part.ends_with(ending));
    let base = word.split(['\'', '\u{2019}']).next().unwrap_or(word);
    word.split('-').any(|part| holds(NEVER, part) || ends(part))
        || holds(NEVER, base) && base.len() > 1
}

/// Whether a name, in lower case, is an ordinary word as well.
pub(super) fn is_also_a_word(word: &str) -> bool {
    holds(ALSO_WORDS, word)
}

/// Whether a word stands within names in lower case.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Whether a word, in lower case, goes on about the person named before it.
pub(super) fn opens_about_person(word: &str) -> bool {
    holds(ABOUT, word)
}

/// Whether a word, in lower case, tells that a sentence is about a person.
pub(super) fn is_about_person(word: &str) -> bool {
    holds(PEOPLE, word)
}

/// Whether a word, in lower case, tells that a sentence is about a company.
pub(super) fn is_about_company(word: &str) -> bool {
    holds(COMPANIES, word)
}

/// Whether a word, in lower case, opens a section of a CV.
pub(super) fn is_section(word: &str) -> bool {
    holds(SECTIONS, word)
}

/// How many of the words that open a line end a letter: 2 of "kind regards jane"; `None` where they do not.
pub(super) fn ends_letter(words: &[String]) -> Option<usize> {
    const CLOSINGS: [&[&str]; 20] = [
        &["kind", "regards"],
        &["best", "regards"],
        &["warm", "regards"],
        &["warmest", "regards"],
        &["with", "kind", "regards"],
        &["with", "best", "regards"],
        &["many", "thanks"],
        &["best", "wishes"],
        &["yours", "sincerely"],
        &["yours", "faithfully"],
        &["yours", "truly"],
        &["sincerely", "yours"],
        &["respectfully", "yours"],
        &["sincerely"],
        &["regards"],
        &["respectfully"],
        &["cheers"],
        &["best"],
        &["thank", "you"],
        &["thanks"],
    ];
    let closing = CLOSINGS.iter().find(|closing| {
        words.len() >= closing.len() && closing.iter().zip(words).all(|(one, other)| one == other)
    });
    closing.map(|closing| closing.len())
}
