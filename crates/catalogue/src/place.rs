//! Places in the catalogue's lists: from an id to a place, and from a place to what stands there.

/// Where `id` stands in a list sorted by id; `None` for an id the list does not have.
pub(crate) fn of_id<T>(list: &[T], id: &str, id_of: impl Fn(&T) -> &'static str) -> Option<u16> {
    let at = list.binary_search_by(|entry| id_of(entry).cmp(id)).ok()?;
    u16::try_from(at).ok()
}

/// What stands at a place; blank for a place the list does not have.
pub(crate) fn at<T: Copy + Default>(list: &[T], place: u16) -> T {
    list.get(usize::from(place)).copied().unwrap_or_default()
}

/// The id of what stands at a place; empty for a place the list does not have.
pub(crate) fn id_at<T>(list: &[T], place: u16, id_of: impl Fn(&T) -> &'static str) -> &'static str {
    list.get(usize::from(place)).map_or("", id_of)
}
