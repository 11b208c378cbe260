//! Freed memory contains no secret: an allocator searches every block before it is freed (CRD-9). The test is in this crate, because
//! unsafe code is allowed here.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use madoguchi::{
    Arena, CheckEntryRequest, CheckPasswordRequest, FormRule, HashLimits, HashOwner, HashParams, HashRole, Hashing,
    HostKeys, Instant, NewPassword, Pepper, Profile, Secret, check_form, check_questions, check_strength, make_hash,
    make_passcode, make_questions, normalise,
};

/// The system's allocator, which counts the freed blocks that contain the canary.
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

/// Whether a part of the canary is in a block, as UTF-8 or as `char`s, with three bytes between its bytes.
fn holds(bytes: &[u8]) -> bool {
    let wide: [u8; 16] = [b'Z', 0, 0, 0, b'q', 0, 0, 0, b'7', 0, 0, 0, b'X', 0, 0, 0];
    bytes.windows(4).any(|window| window == b"Zq7X") || bytes.windows(16).any(|window| window == wide)
        // The kana of the answer, and its normal form.
        || bytes.windows(9).any(|window| window == "ヌキヌ".as_bytes() || window == "ぬきぬ".as_bytes())
}

fn found() -> usize {
    FOUND.swap(0, Ordering::Relaxed)
}

fn canary() -> Secret {
    Secret::from("Zq7Xw9Kp3Vm")
}

#[test]
fn fault_62_freed_memory_has_no_secret() {
    // The allocator detects memory that is not wiped.
    drop(std::hint::black_box(String::from("Zq7Xw9Kp3Vm")));
    assert_eq!(found(), 1);
    drop(std::hint::black_box("Zq7X".chars().collect::<Vec<char>>()));
    assert_eq!(found(), 1);

    let seiwa = Profile::seiwa();
    let rules = seiwa.credentials();
    let now: Instant = "2027-02-01T12:00:00+09:00".parse().unwrap();
    let least = HashParams::new(64, 1, 1).unwrap();
    let pepper = Pepper::new(b"Zq7Xw9Kp3VmZq7Xw9Kp3Vm".to_vec()).unwrap();
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap().with_pepper(1, pepper).unwrap();
    let hashing = Hashing::new(HashLimits::new(least, least).unwrap(), &keys);
    let owner = HashOwner::new("seiwa", &"c-1".parse().unwrap());
    let place = owner.of(HashRole::LoginPassword);
    let mut arena = Arena::new();

    let pieces: [(&str, &mut dyn FnMut()); 8] = [
        ("a secret", &mut || drop(canary())),
        ("bytes that are no text", &mut || {
            assert!(Secret::from_utf8(b"Zq7Xw9Kp3Vm\xff".to_vec()).is_err());
        }),
        ("a form", &mut || assert!(check_form(FormRule::Password, canary().expose(), rules.forms()).is_empty())),
        ("strength", &mut || {
            let (new, current) = (canary(), canary());
            let own = Some(new.expose());
            let (current, other) = (Some(&current), Some(&current));
            let asked = NewPassword { new: &new, current, other, login_id: None, telephone: own, account_number: own };
            assert!(!check_strength(&asked, rules.strength()).is_empty());
        }),
        ("a hash", &mut || drop(make_hash(&canary(), [1; 16], &place, &hashing, &mut arena).unwrap())),
        ("answers", &mut || {
            let answer = Secret::from("ヌキヌﾇｷﾇ");
            drop(normalise(&answer, 10).unwrap());
            let chosen =
                [("fathers-birthday", "ヌキヌ"), ("favourite-song", "ヌキヌ２"), ("new-song-genre", "ヌキヌ３")];
            let chosen = chosen.map(|(key, answer)| (key, Secret::from(answer)));
            assert!(check_questions(&chosen, rules).is_empty());
            let made = make_questions(&chosen, [[1; 16]; 3], &owner, rules, &hashing, &mut Arena::new());
            assert!(made.unwrap().is_ok());
        }),
        ("a passcode", &mut || {
            let (rules, mut arena) = (rules.passcode(), Arena::new());
            drop(make_passcode([3; 16], [1; 16], "a@b", now, rules, &place, &hashing, &mut arena).unwrap());
        }),
        ("records and lines", &mut || {
            let entry = CheckEntryRequest { form: FormRule::Password, entry: canary(), entry_again: Some(canary()) };
            assert!(seiwa.answer_check_entry(&entry).unwrap().right);
            drop(format!("{entry:?}"));
            let password = CheckPasswordRequest {
                new_password: canary(),
                new_password_again: Some(canary()),
                current_password: Some(canary()),
                other_password: None,
                login_id: Some(canary()),
                telephone: Some(canary()),
                account_number: Some(canary()),
            };
            assert!(!seiwa.answer_check_password(&password).unwrap().right);
            drop(seiwa.ask(r#"{"ask":"check-entry","form":"password","entry":"Zq7Xw9Kp3Vm","entry_again":"Zq7X"}"#));
            drop(seiwa.ask(r#"{"ask":"check-entry","form":"password","entry":"Zq7Xw9Kp3Vm"#));
        }),
    ];
    for (name, piece) in pieces {
        piece();
        assert_eq!(found(), 0, "{name}");
    }
    drop(keys);
    assert_eq!(found(), 0, "a pepper");
}
