//! The libraries that check a password against a stored hash. The others get a hash of the same cost, and must accept it; ours is bound to its place
//! and encrypted besides.

use std::ffi::{CString, c_char, c_int, c_ulonglong, c_void};
use std::hint::black_box;

use argon2::password_hash::phc;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use libloading::Library;
use madoguchi::{Arena, HashBinding, HashOwner, HashRole, Hashing, HostKeys, Profile, Secret, make_hash};

/// KiB of memory, passes and lanes, as in `seiwa` (CRD-9).
pub(crate) const M: u32 = 19_456;
pub(crate) const T: u32 = 2;
pub(crate) const P: u32 = 1;
const PASSWORD: &str = "Tulip2026";
const SALT: [u8; 16] = [7; 16];

/// One library, and whether it accepted the password.
pub(crate) struct Side {
    pub(crate) who: &'static str,
    pub(crate) check: Box<dyn FnMut() -> bool>,
}

/// All libraries; the bare crate is first, and the others are compared with it.
pub(crate) fn all() -> Vec<Side> {
    let sides: [(&'static str, fn() -> Box<dyn FnMut() -> bool>); 8] = [
        ("`argon2`, memory of its own each time", bare),
        ("`argon2`, memory handed in, not wiped", bare_in_memory),
        ("`madoguchi`, a kept arena, wiped", kept),
        ("`madoguchi`, a fresh arena, wiped and given back", fresh),
        ("the authors' C, for this machine (`argon2-sys`, `-march=native`)", authors),
        ("Debian's libargon2", debian),
        ("Debian's libsodium", sodium),
        ("`rust-argon2`", rust_argon2),
    ];
    sides.into_iter().map(|(who, make)| Side { who, check: make() }).collect()
}

/// The library's hash of the password, computed and compared: the work of a check after parsing the stored text.
fn ours(arena: &mut Arena, hashing: &Hashing<'_>, stored: &str) -> bool {
    let secret = Secret::from(black_box(PASSWORD));
    make_hash(&secret, black_box(SALT), &place(), hashing, arena).is_ok_and(|hash| hash.as_str() == stored)
}

/// The built-in institution's hash parameters.
fn hashing() -> Hashing<'static> {
    let keys = Box::leak(Box::new(HostKeys::new("benches", 1, &[7; 32]).expect("a key")));
    Hashing::of(Box::leak(Box::new(Profile::seiwa())).credentials(), keys)
}

/// The place of the library's hash.
fn place() -> HashBinding {
    HashOwner::new("seiwa", &"c-1".parse().expect("a name")).of(HashRole::LoginPassword)
}

/// The stored text of the library.
fn own_stored() -> String {
    let hash = make_hash(&Secret::from(PASSWORD), SALT, &place(), &hashing(), &mut Arena::new()).expect("a hash");
    hash.as_str().to_owned()
}

/// The stored text that the other libraries check against.
pub(crate) fn stored() -> String {
    let mut params = phc::ParamsString::new();
    for (name, number) in [("m", M), ("t", T), ("p", P)] {
        params.add_decimal(name, number).expect("room for it");
    }
    let (salt, hash) = (phc::Salt::new(&SALT).expect("a salt"), phc::Output::new(&output()).expect("an output"));
    let (algorithm, version) = (argon2::ARGON2ID_IDENT, Some(Version::V0x13.into()));
    phc::PasswordHash { algorithm, version, params, salt: Some(salt), hash: Some(hash) }.to_string()
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(M, T, P, Some(32)).expect("parameters of Argon2");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The bytes of the stored hash.
fn output() -> [u8; 32] {
    let mut output = [0; 32];
    argon2().hash_password_into(PASSWORD.as_bytes(), &SALT, &mut output).expect("a hash");
    output
}

fn bare() -> Box<dyn FnMut() -> bool> {
    let (argon2, stored) = (argon2(), output());
    Box::new(move || {
        let mut found = [0; 32];
        argon2.hash_password_into(black_box(PASSWORD.as_bytes()), &SALT, &mut found).is_ok() && found == stored
    })
}

fn bare_in_memory() -> Box<dyn FnMut() -> bool> {
    let (argon2, stored, mut memory) = (argon2(), output(), vec![Block::new(); M as usize]);
    Box::new(move || {
        let mut found = [0; 32];
        let made =
            argon2.hash_password_into_with_memory(black_box(PASSWORD.as_bytes()), &SALT, &mut found, &mut memory);
        made.is_ok() && found == stored
    })
}

fn kept() -> Box<dyn FnMut() -> bool> {
    let (hashing, stored, mut arena) = (hashing(), own_stored(), Arena::new());
    Box::new(move || ours(&mut arena, &hashing, &stored))
}

fn fresh() -> Box<dyn FnMut() -> bool> {
    let (hashing, stored) = (hashing(), own_stored());
    Box::new(move || ours(&mut Arena::new(), &hashing, &stored))
}

fn authors() -> Box<dyn FnMut() -> bool> {
    let stored = CString::new(stored()).expect("no NUL");
    Box::new(move || {
        let password = black_box(PASSWORD);
        // SAFETY: both texts live during the call; the first ends with a NUL, the second comes with its length.
        unsafe { argon2_sys::argon2id_verify(stored.as_ptr(), password.as_ptr().cast(), password.len()) == 0 }
    })
}

fn debian() -> Box<dyn FnMut() -> bool> {
    type Verify = unsafe extern "C" fn(*const c_char, *const c_void, usize) -> c_int;
    let stored = CString::new(stored()).expect("no NUL");
    // SAFETY: opening the library runs no code, and the type is that of `argon2id_verify` in its header.
    let (library, verify) = unsafe {
        let library = Library::new("libargon2.so.1").expect("libargon2 is installed");
        let verify = *library.get::<Verify>(b"argon2id_verify").expect("the function");
        (library, verify)
    };
    Box::new(move || {
        let (_open, password) = (&library, black_box(PASSWORD));
        // SAFETY: both texts live during the call; the first ends with a NUL, the second comes with its length.
        unsafe { verify(stored.as_ptr(), password.as_ptr().cast(), password.len()) == 0 }
    })
}

fn sodium() -> Box<dyn FnMut() -> bool> {
    type Init = unsafe extern "C" fn() -> c_int;
    type Verify = unsafe extern "C" fn(*const c_char, *const c_char, c_ulonglong) -> c_int;
    // It reads as many bytes as its longest text has.
    let mut stored = stored().into_bytes();
    stored.resize(128, 0);
    // SAFETY: `sodium_init` may be called at any time, and the types are those of its header.
    let (library, verify) = unsafe {
        let library = Library::new("libsodium.so.23").expect("libsodium is installed");
        assert!(library.get::<Init>(b"sodium_init").expect("the function")() >= 0, "libsodium starts");
        let verify = *library.get::<Verify>(b"crypto_pwhash_str_verify").expect("the function");
        (library, verify)
    };
    Box::new(move || {
        let (_open, password) = (&library, black_box(PASSWORD));
        // SAFETY: the stored text has the 128 bytes that the function reads; the password comes with its length.
        unsafe { verify(stored.as_ptr().cast(), password.as_ptr().cast(), password.len() as c_ulonglong) == 0 }
    })
}

fn rust_argon2() -> Box<dyn FnMut() -> bool> {
    let stored = stored();
    Box::new(move || rust_argon2::verify_encoded(&stored, black_box(PASSWORD.as_bytes())) == Ok(true))
}
