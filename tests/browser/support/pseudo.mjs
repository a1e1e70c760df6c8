// The pseudo-language's letters, so that the page objects find their way in that build too. A port of
// crates/catalogue-build/src/pseudo.rs: the tests of the pseudo build fail if the two part.

const LOWER = "áƀçðéƒĝĥíĵķłɱñóþǫŕšŧúṽŵẋýž";
const UPPER = "ÁƁÇÐÉƑĜĤÍĴĶŁṀÑÓÞǪŔŠŦÚṼŴẊÝŽ";

/** `text` in the pseudo-language's letters, without its brackets and filling. */
export function accented(text) {
  return text.replace(/[a-z]/g, (letter) => LOWER[letter.charCodeAt(0) - 97]).replace(/[A-Z]/g, (letter) => UPPER[letter.charCodeAt(0) - 65]);
}

/** The English that pseudo text was made from, its brackets and filling left in. */
export function plain(text) {
  return text.replace(/[^\x00-\x7f]/g, (letter) => {
    const [lower, upper] = [LOWER.indexOf(letter), UPPER.indexOf(letter)];
    if (lower >= 0) return String.fromCharCode(97 + lower);
    return upper >= 0 ? String.fromCharCode(65 + upper) : letter;
  });
}
