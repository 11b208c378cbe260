//! The cost of a hash: Argon2id's memory, passes and lanes, and the limits for a stored hash (CRD-9).

/// The cost of one hash (CRD-9).
///
/// ```
/// use madoguchi::HashParams;
/// let owasp = HashParams::new(19_456, 2, 1).ok_or("out of bounds")?;
/// assert_eq!((owasp.memory_kib(), owasp.passes(), owasp.lanes()), (19_456, 2, 1));
/// assert_eq!(HashParams::new(4_194_304, 2, 1), None); // 4 GiB
/// assert_eq!(HashParams::new(19_456, 0, 1), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashParams {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl HashParams {
    /// The most memory that a profile may require, in KiB: 1 GiB.
    pub const MEMORY_KIB_MAX: u32 = 1_048_576;
    /// The most passes that a profile may require.
    pub const PASSES_MAX: u32 = 16;
    /// The most lanes that a profile may require.
    pub const LANES_MAX: u32 = 16;

    /// The lowest cost.
    pub(crate) const LEAST: Self = Self { memory_kib: KIB_PER_LANE_MIN, passes: 1, lanes: 1 };

    /// Checks a cost; each lane needs at least 8 KiB (RFC 9106, 3.1).
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Option<Self> {
        let whole = (1..=Self::MEMORY_KIB_MAX).contains(&memory_kib)
            && (1..=Self::PASSES_MAX).contains(&passes)
            && (1..=Self::LANES_MAX).contains(&lanes)
            && lanes.checked_mul(KIB_PER_LANE_MIN).is_some_and(|least| memory_kib >= least);
        whole.then_some(Self { memory_kib, passes, lanes })
    }

    /// The memory in KiB.
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// The number of passes over the memory.
    pub const fn passes(self) -> u32 {
        self.passes
    }

    /// The number of lanes.
    pub const fn lanes(self) -> u32 {
        self.lanes
    }

    /// Whether a hash of this cost should be replaced by one of another cost, because some part of the other is higher (CRD-9).
    pub const fn is_below(self, other: Self) -> bool {
        self.memory_kib < other.memory_kib || self.passes < other.passes || self.lanes < other.lanes
    }
}

/// The cost of a new hash, and the highest cost of a stored hash. A stored hash above it is refused before anything is allocated
/// (fault 18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashLimits {
    pub(crate) now: HashParams,
    pub(crate) most: HashParams,
}

impl HashLimits {
    /// The lowest cost.
    pub(crate) const LEAST: Self = Self { now: HashParams::LEAST, most: HashParams::LEAST };

    /// Makes limits from the cost of new hashes and the highest cost; `None` if the highest is below the cost of new hashes.
    pub const fn new(now: HashParams, most: HashParams) -> Option<Self> {
        if most.is_below(now) { None } else { Some(Self { now, most }) }
    }

    /// The cost of a new hash.
    pub const fn now(&self) -> HashParams {
        self.now
    }

    /// The highest cost of a stored hash.
    pub const fn most(&self) -> HashParams {
        self.most
    }

    /// Whether a stored hash may have this cost.
    pub(super) const fn allows(&self, asked: HashParams) -> bool {
        !self.most.is_below(asked)
    }
}

/// RFC 9106, 3.1.
const KIB_PER_LANE_MIN: u32 = 8;
