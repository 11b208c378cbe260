//! Writes the Kotlin source of the door from its library.

fn main() {
    uniffi::uniffi_bindgen_main();
}
