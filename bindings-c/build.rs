//! Gives the shared library its soname: the number is `MADOGUCHI_ABI_VERSION`.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libmadoguchi.so.1");
}
