// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice State of a leaf: paid 62 ‖ stuck 1 ‖ odd 1, from the lowest bit. Four lanes share a slot.
/// - paid: units that the leaf got in all, unless its group got more.
/// - stuck: a transfer to the leaf failed, or the leaf is held, so pushes of its group do not count for it.
/// - odd: the leaf has a record, whose lane stands for this one. In a record: it exists.
type Lane is uint64;

using Lanes for Lane global;

/// @notice Lanes of four leaves side by side. A struct, so that a write is one of a whole slot.
struct Slot {
    uint256 lanes;
}

/// @notice What stands for the lane of an odd leaf: its lane 64 ‖ whom its account named 160 ‖ number of the ban 32, from the lowest
/// bit. The lane is odd if there is such a record. Bans of a pool count from 1.
type Entry is uint256;

using Records for Entry global;

/// @notice Where an entry is kept. A struct, so that a write is one of a whole slot.
struct Record {
    Entry entry;
}

/// @title Records
/// @notice Reads and writes what is in records.
library Records {
    /// @notice The leaf's lane, odd if there is a record.
    function lane(Entry entry) internal pure returns (Lane) {
        return Lane.wrap(uint64(Entry.unwrap(entry)));
    }

    /// @notice Whom the account named; zero: nobody.
    function payee(Entry entry) internal pure returns (address) {
        return address(uint160(Entry.unwrap(entry) >> 64));
    }

    /// @notice Number of the ban that the leaf is under; 0: none.
    function ban(Entry entry) internal pure returns (uint256) {
        return Entry.unwrap(entry) >> 224;
    }

    /// @notice Whether there is such a record.
    function exists(Entry entry) internal pure returns (bool) {
        return entry.lane().odd();
    }

    /// @notice The entry with another lane; it exists.
    function withLane(Entry entry, Lane lane_) internal pure returns (Entry) {
        return Entry.wrap(Entry.unwrap(entry) >> 64 << 64 | Lane.unwrap(lane_.asOdd()));
    }

    /// @notice The entry with another payee.
    function withPayee(Entry entry, address payee_) internal pure returns (Entry) {
        uint256 rest = Entry.unwrap(entry) & ~(uint256(type(uint160).max) << 64);
        return Entry.wrap(rest | uint256(uint160(payee_)) << 64);
    }

    /// @notice The entry under a ban. It was under none.
    function withBan(Entry entry, uint32 ban_) internal pure returns (Entry) {
        return Entry.wrap(Entry.unwrap(entry) | uint256(ban_) << 224);
    }
}

/// @title Lanes
/// @notice Reads and writes lanes.
library Lanes {
    uint64 private constant PAID = (1 << 62) - 1;
    uint64 private constant STUCK = 1 << 62;
    uint64 private constant ODD = 1 << 63;

    /// @notice Highest number of units that a lane holds, and so of a pool.
    uint64 internal constant MAX = PAID;

    /// @notice The lane of a leaf among the four of its slot.
    function at(uint256 lanes, uint256 number) internal pure returns (Lane) {
        return Lane.wrap(uint64(lanes >> shiftOf(number)));
    }

    /// @notice The four lanes with another one for a leaf.
    function put(uint256 lanes, uint256 number, Lane lane) internal pure returns (uint256) {
        uint256 shift = shiftOf(number);
        return lanes & ~(uint256(type(uint64).max) << shift) | uint256(Lane.unwrap(lane)) << shift;
    }

    /// @notice The first slot from `first` on whose lanes are not all empty; `end` if there is none before it.
    /// @dev In assembly because a push looks at 32: Solidity's own loop costs twice as much.
    /// @param end At most 32.
    function firstUsed(Slot[32] storage slots, uint256 first, uint256 end) internal view returns (uint256 i) {
        assembly ("memory-safe") {
            for { i := first } lt(i, end) { i := add(i, 1) } {
                if sload(add(slots.slot, i)) { break }
            }
        }
    }

    /// @notice The lane of a leaf that follows its group.
    /// @param units At most {MAX}.
    function paidLane(uint256 units) internal pure returns (Lane) {
        return Lane.wrap(uint64(units));
    }

    /// @notice The lane of a leaf that pushes left out.
    /// @param units What it got so far; at most {MAX}.
    function stuckLane(uint256 units) internal pure returns (Lane) {
        return Lane.wrap(uint64(units) | STUCK);
    }

    /// @notice The same lane, odd.
    function asOdd(Lane lane) internal pure returns (Lane) {
        return Lane.wrap(Lane.unwrap(lane) | ODD);
    }

    function paid(Lane lane) internal pure returns (uint64) {
        return Lane.unwrap(lane) & PAID;
    }

    function stuck(Lane lane) internal pure returns (bool) {
        return Lane.unwrap(lane) & STUCK != 0;
    }

    function odd(Lane lane) internal pure returns (bool) {
        return Lane.unwrap(lane) & ODD != 0;
    }

    /// @notice What a leaf got in all, of which its group's pushes paid `byGroup`.
    function got(Lane lane, uint256 byGroup) internal pure returns (uint256) {
        return gotOf({own: lane.paid(), isStuck: lane.stuck(), byGroup: byGroup});
    }

    /// @notice The same of a lane's parts.
    function gotOf(uint256 own, bool isStuck, uint256 byGroup) internal pure returns (uint256) {
        return byGroup > own && !isStuck ? byGroup : own;
    }

    function shiftOf(uint256 number) private pure returns (uint256) {
        return (number & 3) << 6;
    }
}
