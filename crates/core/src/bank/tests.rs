//! What a bank refuses, and how it finds its questions.

use super::*;

const fn item(id: &str) -> Item<'_> {
    Item {
        id,
        family: Family::General,
    }
}

fn block(id: &str, last: TypeId) -> Block<'_> {
    let [a, b, c, ..] = TypeId::ALL;
    Block {
        id,
        pieces: [a, b, c, last],
    }
}

#[test]
fn refuses_unsorted_and_repeated_ids() {
    let unsorted = [item("b"), item("a")];
    let repeated = [item("a"), item("a")];
    for items in [unsorted, repeated] {
        assert_eq!(
            Bank::new("1", &items, &[], &[]).err(),
            Some(BankError::OutOfOrder("a".into()))
        );
    }
    let blocks = ["b", "a"].map(|id| block(id, TypeId::Platform));
    assert_eq!(
        Bank::new("1", &[], &[], &blocks).err(),
        Some(BankError::OutOfOrder("a".into()))
    );
}

#[test]
fn refuses_a_block_that_offers_a_type_twice() {
    let blocks = [block("a", TypeId::Startup)];
    assert_eq!(
        Bank::new("1", &[], &[], &blocks).err(),
        Some(BankError::RepeatedPiece("a".into()))
    );
}

#[test]
fn finds_questions_by_id() {
    let items = [item("a"), item("c")];
    let blocks = [block("x", TypeId::Platform)];
    let bank = Bank::new("1", &items, &[], &blocks).unwrap();
    assert_eq!(bank.item_index("c"), Some(ItemIndex(1)));
    assert_eq!(bank.item_index("b"), None);
    assert_eq!(bank.item(ItemIndex(2)), None);
    assert_eq!(bank.block_index("x"), Some(BlockIndex(0)));
    assert_eq!(bank.block(BlockIndex(1)), None);
}

#[test]
fn a_block_allows_a_choice_of_its_own_pieces() {
    let block = block("x", TypeId::Platform);
    let choice = |most, least| Choice::new(most, least).unwrap();
    assert!(block.allows(choice(TypeId::Platform, TypeId::Startup)));
    assert!(!block.allows(choice(TypeId::Platform, TypeId::AiFocused)));
    assert_eq!(Choice::new(TypeId::Startup, TypeId::Startup), None);
}

#[test]
fn families_have_ids_of_their_own() {
    let ids: std::collections::BTreeSet<_> = Family::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(ids.len(), Family::ALL.len());
}
