//! Sorting a few things with little code.

/// Sorts by insertion: stable, and quick where there are few entries or they are sorted already, which is all that is
/// sorted here (a type's fields, at most a hundred problems, maps). The standard library's sort is quick for millions
/// and costs the site several kilobytes for each type it sorts.
pub(crate) fn sort<T>(list: &mut [T], less: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && is_less(list, place, place - 1, &less) {
            list.swap(place, place - 1);
            place -= 1;
        }
    }
}

fn is_less<T>(list: &[T], a: usize, b: usize, less: &impl Fn(&T, &T) -> bool) -> bool {
    match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => less(a, b),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_equals_in_order() {
        let mut list = [(2, 'a'), (1, 'a'), (2, 'b'), (0, 'a'), (1, 'b')];
        sort(&mut list, |a, b| a.0 < b.0);
        assert_eq!(list, [(0, 'a'), (1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]);
    }
}
