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

/// @notice What stands for the lane of an odd leaf: its lane 64 ‖ whom its account named 160, from the lowest bit. The lane is odd
/// if there is such a record. A struct, so that a write is one of a whole slot.
struct Record {
    uint256 word;
}

/// @title Records
/// @notice Reads and writes records.
library Records {
    /// @return lane The leaf's lane, odd if there is a record.
    /// @return payee Whom the account named; zero: nobody.
    function read(Record storage record) internal view returns (Lane lane, address payee) {
        uint256 word = record.word;
        return (Lane.wrap(uint64(word)), address(uint160(word >> 64)));
    }

    /// @notice Writes a record, and makes it if there was none.
    function write(Record storage record, Lane lane, address payee) internal {
        record.word = uint256(uint160(payee)) << 64 | Lane.unwrap(lane.asOdd());
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
