//! The single-page site's program.

fn main() {
    rolefit_app::start();
}
