//! Dropped keys leave nothing behind: neither in their place, nor in memory that was freed, nor on the stack (CRD-9). The test is in this crate,
//! because unsafe code is allowed here.
//!
//! What is looked for is computed here, from the labels that docs/protocol.md calls part of the format: the keys that are derived from a host key, and
//! the state of HMAC under each.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::mem::{MaybeUninit, size_of};
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aes_siv::siv::Aes256Siv;
use chacha20poly1305::XChaCha20Poly1305;
use hmac::{Hmac, KeyInit as _, Mac as _};
use madoguchi::{
    Arena, Button, Engine, EntryField, HashLimits, HashOwner, HashParams, HashRole, Hashing, HostKeys, Need, Pepper,
    Profile, Public, Randomness, Row, Secret, Submission, make_hash,
};
use sha2::Sha256;

/// The system's allocator, which counts the freed blocks that have a part of a key.
struct Inspecting;

static FOUND: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed to the system's allocator; a block is read while it still belongs to the caller.
unsafe impl GlobalAlloc for Inspecting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees this. The block is zeroed, so all of it may be read.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block has this size, and every byte of it was set when it was made.
        let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
        if holds(bytes) {
            FOUND.fetch_add(1, Ordering::Relaxed);
        }
        // SAFETY: the caller guarantees this.
        unsafe { System.dealloc(block, layout) }
    }
    // A block that grows is allocated again, copied and freed here, so that the old block is searched too.
}

#[global_allocator]
static ALLOCATOR: Inspecting = Inspecting;

/// Eight bytes in a row of a key or of a state.
type Part = [u8; 8];

/// The parts that are looked for, as numbers; the first `COUNT` are set.
static PARTS: [AtomicU64; PARTS_MAX] = [const { AtomicU64::new(0) }; PARTS_MAX];
static COUNT: AtomicUsize = AtomicUsize::new(0);
/// Whether a part begins with these two bytes: nearly every place of the memory is passed over by this alone.
static BEGINS: [AtomicBool; 1 << 16] = [const { AtomicBool::new(false) }; 1 << 16];
const PARTS_MAX: usize = 2_048;

fn begins(part: u64) -> Option<&'static AtomicBool> {
    let [low, high, ..] = part.to_le_bytes();
    BEGINS.get(usize::from(u16::from_le_bytes([low, high])))
}

/// Whether a part that is looked for is in these bytes.
fn holds(bytes: &[u8]) -> bool {
    let count = COUNT.load(Ordering::Relaxed);
    if count == 0 {
        return false;
    }
    let known = PARTS.get(..count).unwrap_or_default();
    bytes.windows(size_of::<Part>()).filter_map(|window| window.try_into().ok().map(u64::from_le_bytes)).any(|part| {
        begins(part).is_some_and(|begins| begins.load(Ordering::Relaxed))
            && known.iter().any(|own| own.load(Ordering::Relaxed) == part)
    })
}

/// Looks for these parts from now on, until it is dropped. One test at a time does.
struct Looking(#[expect(dead_code, reason = "it is held")] MutexGuard<'static, ()>);

static TURN: Mutex<()> = Mutex::new(());

impl Looking {
    fn for_parts(parts: impl FnOnce() -> Vec<Part>) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let parts = parts();
        assert!(parts.len() <= PARTS_MAX, "{}", parts.len());
        for (place, part) in PARTS.iter().zip(&parts) {
            let part = u64::from_le_bytes(*part);
            place.store(part, Ordering::Relaxed);
            begins(part).into_iter().for_each(|begins| begins.store(true, Ordering::Relaxed));
        }
        let count = parts.len();
        drop(parts);
        COUNT.store(count, Ordering::Relaxed);
        Self(turn)
    }

    /// The freed blocks that had a part, since the last call.
    fn found(&self) -> usize {
        FOUND.swap(0, Ordering::Relaxed)
    }
}

impl Drop for Looking {
    fn drop(&mut self) {
        COUNT.store(0, Ordering::Relaxed);
        BEGINS.iter().for_each(|begins| begins.store(false, Ordering::Relaxed));
        FOUND.store(0, Ordering::Relaxed);
    }
}

/// The bytes of a host key, a pepper or randomness, by a number. None is zero.
fn secret(number: u8) -> [u8; 32] {
    std::array::from_fn(|place| (number.wrapping_mul(67) ^ u8::try_from(place).unwrap_or(0).wrapping_mul(7)) | 0x40)
}

/// HMAC of parts as the library computes it: the length of each part, 8 bytes, precedes the part.
fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(0).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// The parts of bytes: every eight in a row.
fn parts_of(bytes: &[u8]) -> Vec<Part> {
    bytes.chunks_exact(size_of::<Part>()).filter_map(|part| part.try_into().ok()).collect()
}

/// The parts of HMAC's state under a key: whatever is not the same under another key.
fn state(key: &[u8]) -> Vec<Part> {
    let [own, other] = [key, b"another key"].map(|key| Hmac::<Sha256>::new_from_slice(key).map(Kept::new));
    let (Ok(own), Ok(other)) = (own, other) else { return Vec::new() };
    let both = parts_of(&own.bytes()).into_iter().zip(parts_of(&other.bytes()));
    both.filter(|(own, other)| own != other).map(|(own, _)| own).collect()
}

/// What is derived from a host key and must not be left behind, and the key itself.
fn of_host_key(secret: &[u8; 32]) -> Vec<Part> {
    let derived = |label: &str| mac(secret, &[label.as_bytes()]);
    let mut parts = [parts_of(secret), state(secret)].concat();
    for label in [
        "madoguchi snapshots 1",
        "madoguchi decoys 1",
        "madoguchi tokens 1",
        "madoguchi nonces 1",
        "madoguchi messages 1",
    ] {
        let key = derived(label);
        parts.extend([parts_of(&key), state(&key)].concat());
    }
    parts.extend(parts_of(&derived("madoguchi sealing 1")));
    parts.extend(of_pepper(&derived("madoguchi pepper 1")));
    parts
}

/// The same of a pepper: both keys of AES-SIV are derived from it.
fn of_pepper(pepper: &[u8; 32]) -> Vec<Part> {
    let keys = [[1], [2]].map(|half| mac(pepper, &[b"madoguchi pepper 1", &half]));
    [parts_of(pepper), state(pepper), parts_of(keys.as_flattened())].concat()
}

/// A value in a place of its own that is all zeros before.
struct Kept<T>(Box<MaybeUninit<T>>);

impl<T> Kept<T> {
    fn new(value: T) -> Self {
        let mut place = Box::new(MaybeUninit::zeroed());
        place.write(value);
        Self(place)
    }

    /// The bytes of the place.
    fn bytes(&self) -> Vec<u8> {
        let place: *const u8 = self.0.as_ptr().cast();
        // SAFETY: the place has this size, and belongs to this value. What is read volatile is not assumed to be initialised.
        (0..size_of::<T>()).map(|at| unsafe { ptr::read_volatile(place.add(at)) }).collect()
    }

    /// Drops the value in its place, and returns the bytes that it leaves there.
    fn dropped(mut self) -> Vec<u8> {
        // SAFETY: the value was written when the place was made, and is dropped only here.
        unsafe { ptr::drop_in_place(self.0.as_mut_ptr()) };
        self.bytes()
    }
}

/// The bytes of two values of different keys that differ, before they are dropped and afterwards. Both are made over the same stack, because what moves
/// takes whatever lay there into the gaps between its fields.
fn differing<T>(make: impl Fn(u8) -> T) -> (usize, usize) {
    let [one, other] = [1, 2].map(|key| {
        scrubbed();
        Kept::new(make(key))
    });
    let count = |one: Vec<u8>, other: Vec<u8>| one.iter().zip(&other).filter(|(one, other)| one != other).count();
    let before = count(one.bytes(), other.bytes());
    (before, count(one.dropped(), other.dropped()))
}

/// Each kind of value that holds a key is wiped where it is dropped.
#[test]
fn crd_9_a_dropped_key_leaves_nothing_in_its_place() {
    let _turn = Looking::for_parts(Vec::new);
    // Two states of SHA-256, 32 bytes each: chance leaves a byte or two alike.
    let (before, after) = differing(|key| Hmac::<Sha256>::new_from_slice(&[key; 32]).unwrap());
    assert!(before > 50 && after == 0, "HMAC {before} {after}");
    let (before, after) = differing(|key| Aes256Siv::new(&[key; 64].into()));
    // The gaps between its fields, which no drop reaches, take up to 15 bytes of whatever lay on the stack.
    assert!(before > 400 && after < 16, "AES-SIV {before} {after}");
    assert_eq!(differing(|key| XChaCha20Poly1305::new(&[key; 32].into())), (32, 0), "XChaCha20-Poly1305");
    assert_eq!(differing(|key| Randomness::new([key; 32])), (32, 0), "randomness");
    // The test sees what is not wiped.
    assert_eq!(differing(|key| [key; 32]), (32, 32));
}

/// Host keys, their roles, and peppers: whatever is derived from them is wiped in their place and in every block of memory.
#[test]
fn crd_9_dropped_host_keys_leave_nothing_in_freed_memory() {
    let looking = Looking::for_parts(|| (1..=9).flat_map(|number| of_host_key(&secret(number))).collect());
    controlled(&looking);
    // What moves takes along what lay on the stack before.
    let key = Box::new(secret(1));
    scrubbed();
    let in_place = Kept::new(HostKeys::new("tests", 1, key.as_slice()).unwrap());
    assert!(!holds(&in_place.dropped()));
    assert_eq!(looking.found(), 0, "a key in force");

    // More than any list has room for at once.
    let mut keys = HostKeys::new("tests", 1, &secret(1)).unwrap();
    for number in 2..=9 {
        keys = keys.accepting(number, &secret(number)).unwrap();
        assert_eq!(looking.found(), 0, "{number} keys");
    }
    drop(keys.retiring(10).unwrap());
    assert_eq!(looking.found(), 0, "nine keys");
    assert!(HostKeys::check_value_of(&secret(1)).is_ok());
    assert!(HostKeys::new("tests", 1, &secret(1)).unwrap().accepting(2, &secret(1)).is_err());
    assert_eq!(looking.found(), 0, "a key that is refused");
}

#[test]
fn crd_9_dropped_peppers_leave_nothing_in_freed_memory() {
    let looking = Looking::for_parts(|| (1..=9).flat_map(|number| of_pepper(&secret(number))).collect());
    controlled(&looking);
    let pepper = |number| Pepper::new(secret(number).to_vec()).unwrap();
    let mut keys = HostKeys::new("tests", 1, &[7; 32]).unwrap().with_pepper(1, pepper(1)).unwrap();
    for number in 2..=9 {
        keys = keys.accepting_pepper(number, pepper(number)).unwrap();
        assert_eq!(looking.found(), 0, "{number} peppers");
    }
    drop(keys);
    assert_eq!(looking.found(), 0, "nine peppers");
}

/// A wrong login over the real memory of hashes: the keys that seal rows and encrypt hashes, and the randomness of each act, are gone afterwards.
#[test]
fn crd_9_an_engine_and_its_acts_leave_no_key_in_freed_memory() {
    let parts =
        || [of_host_key(&secret(1)), of_pepper(&secret(2)), parts_of(&secret(3)), parts_of(&secret(4))].concat();
    let looking = Looking::for_parts(parts);
    controlled(&looking);
    let keys = HostKeys::new("tests", 1, &secret(1)).unwrap();
    let keys = keys.with_pepper(1, Pepper::new(secret(2).to_vec()).unwrap()).unwrap();
    let engine = Engine::new(Arc::new(Profile::seiwa()), keys);
    assert_eq!(looking.found(), 0, "an engine");

    let now = "2027-02-01T12:00:00+09:00".parse().unwrap();
    let mut rows = Vec::new();
    let mut act = engine.start_session(Randomness::new(secret(3)));
    let mut tokens = (Secret::default(), Secret::default());
    for login in [false, true] {
        if login {
            let (session, step) = std::mem::take(&mut tokens);
            let entries = [(EntryField::LoginId, "nobody88"), (EntryField::LoginPassword, "wrongpw1")];
            let entries = entries.map(|(field, text)| (field, Secret::from(text))).to_vec();
            let (environment, maintenance) = (None, None);
            let submission = Submission { session, step, button: Button::LogIn, entries, environment, maintenance };
            act = engine.submit(submission, Randomness::new(secret(4)));
        }
        loop {
            match act.need().clone() {
                Need::Load(keys) => {
                    let found = rows.iter().filter(|row: &&Row| keys.contains(&row.key)).cloned().collect();
                    act.loaded(found, now).unwrap();
                }
                Need::Commit(commit) => {
                    for write in commit.writes {
                        rows.retain(|row| row.key != write.key);
                        rows.push(Row { key: write.key, revision: write.revision, bytes: write.bytes });
                    }
                    act.committed(now).unwrap();
                }
                need => {
                    assert_eq!(need, Need::Nothing);
                    break;
                }
            }
        }
        let page = match &act.outcome().unwrap().public {
            Public::Page(page) => Some(page),
            _ => None,
        };
        let page = page.unwrap();
        assert_eq!(page.refused.is_some(), login);
        tokens = (page.session.clone().unwrap_or_default(), page.step.clone());
        assert_eq!(looking.found(), 0, "an act, {login}");
    }
    drop((act, engine));
    assert_eq!(looking.found(), 0, "after the engine");
}

/// The test sees what is not wiped: a part of what is looked for in a block that is freed.
fn controlled(looking: &Looking) {
    let last =
        PARTS.get(COUNT.load(Ordering::Relaxed).saturating_sub(1)).map_or(0, |part| part.load(Ordering::Relaxed));
    let mut block = vec![0_u8; 100];
    block.splice(31..39, last.to_le_bytes());
    drop(black_box(block));
    assert_eq!(looking.found(), 1);
}

/// How far below a function the stack is searched.
const DEPTH: usize = 64 * 1024;

/// How many parts are left on the stack below.
#[inline(never)]
fn left_on_the_stack() -> usize {
    static COPY: Mutex<[u8; DEPTH]> = Mutex::new([0; DEPTH]);
    let here = 0_u8;
    let here = ptr::from_ref(black_box(&here));
    let mut copy = COPY.lock().unwrap_or_else(PoisonError::into_inner);
    for (place, byte) in copy.iter_mut().enumerate() {
        // SAFETY: `scrubbed` has touched these pages of the thread's own stack. They are only read, and volatile.
        *byte = unsafe { ptr::read_volatile(here.wrapping_sub(DEPTH).wrapping_add(place)) };
    }
    copy.windows(size_of::<Part>()).filter(|window| holds(window)).count()
}

/// Overwrites the stack below.
#[inline(never)]
fn scrubbed() {
    black_box(&mut [0_u8; 2 * DEPTH]);
}

/// Leaves a key on the stack.
#[inline(never)]
fn leaves() {
    black_box(&mut [secret(1); 32]);
}

/// What is derived from a host key, and the keys of the cipher under which a hash is encrypted, do not stay on the stack.
#[test]
fn crd_9_derived_keys_do_not_stay_on_the_stack() {
    let looking = Looking::for_parts(|| [of_host_key(&secret(1)), of_pepper(&secret(2))].concat());
    let key = Box::new(secret(1));
    let pepper = Pepper::new(secret(2).to_vec()).unwrap();
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap().with_pepper(1, pepper).unwrap();
    let least = HashParams::new(8, 1, 1).unwrap();
    let hashing = Hashing::new(HashLimits::new(least, least).unwrap(), &keys);
    let place = HashOwner::new("seiwa", &"c-1".parse().unwrap()).of(HashRole::LoginPassword);
    let (tulip, mut arena) = (Secret::from("Tulip2026"), Arena::new());
    let after = |work: &mut dyn FnMut()| {
        scrubbed();
        work();
        left_on_the_stack()
    };
    assert!(after(&mut leaves) > 0, "the test sees what is left");
    let host_key = after(&mut || drop(black_box(HostKeys::new("tests", 1, key.as_slice()).unwrap())));
    let hash = after(&mut || drop(make_hash(&tulip, [1; 16], &place, &hashing, &mut arena).unwrap()));
    assert_eq!((host_key, hash), (0, 0));
    drop(looking);
}
