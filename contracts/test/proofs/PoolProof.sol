// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Lanes} from "src/libraries/Lanes.sol";
import {Shares} from "src/libraries/Shares.sol";

/// @notice What script/prove proves with solc's SMTChecker and z3, for all values within the bounds that are required: in one pool,
/// Σ paid + Σ owed ≤ received.
///
/// 1. All leaves' parts together are no more than what came in ({children} by induction over the sum tree, {root}).
/// 2. A sale of which some weight is banned accrues no more for the others than came in ({banned}), and gives its buyer no more than
///    it had ({givenBack}). A leaf that is banned keeps the part that it had ({growing} is not applied to it any more).
///    What a split takes of it beforehand is no more than that either ({split}), and a tip no more than the payment ({tip}).
/// 3. What a leaf was paid is what {Lanes.gotOf} says, and no more than its part (by induction over calls: each function from {claim}
///    on is a call; {growing} is a deposit). What it is owed is the rest of its part.
///
/// Not proved here: that storage, proofs of leaves and assembly do what these steps say. Fuzzing and invariants look at that.
contract PoolProof {
    // ------------------------------------------------------------------------------------------------ parts

    /// @dev The parts of two subtrees are no more than that of the node above.
    function children(uint256 accrued, uint256 left, uint256 right, uint256 total) external pure {
        require(right <= type(uint64).max);
        _bound(accrued, left, total);
        _bound(accrued, left + right, total);

        uint256 both = Shares.partOf(accrued, left, total) + Shares.partOf(accrued, right, total);
        assert(both <= Shares.partOf(accrued, left + right, total));
    }

    /// @dev The root's part is what came in.
    function root(uint256 accrued, uint256 total) external pure {
        _bound(accrued, total, total);
        assert(Shares.partOf(accrued, total, total) == accrued);
    }

    /// @dev A leaf's part grows with what came in.
    function growing(uint256 accrued, uint256 more, uint256 weight, uint256 total) external pure {
        require(more <= type(uint64).max);
        _bound(accrued, weight, total);
        _bound(accrued + more, weight, total);

        assert(Shares.partOf(accrued, weight, total) <= Shares.partOf(accrued + more, weight, total));
    }

    /// @dev What accrues for all W, of which the others have W - V, is worth no more to them than came in.
    function banned(uint256 units, uint256 left, uint256 total) external pure {
        require(units <= Lanes.MAX && left > 0 && left <= total && total <= type(uint64).max);

        uint256 accrues = Shares.partOf({accrued: units, weight: total, totalWeight: left});
        assert(accrues * left <= units * total);
    }

    /// @dev The buyer's part of a sale is none of the others' money.
    function givenBack(uint256 units, uint256 since, uint256 total) external pure {
        require(units <= Lanes.MAX && total > 0 && since <= total && total <= type(uint64).max);
        assert(Shares.partOf({accrued: units, weight: since, totalWeight: total}) <= units);
    }

    /// @dev What members and a treasury earn of a sale is no more than came in. All lists stand, and the split is within its bound.
    function split(uint256 units, uint256 potBps, uint256 treasuryBps) external pure {
        require(units <= Lanes.MAX && potBps <= 4000 && treasuryBps <= 4000 - potBps);
        assert(Shares.bpsOf(units, potBps) + Shares.bpsOf(units, treasuryBps) <= units);
    }

    /// @dev A tip is a part of the payment, so a leaf and whoever has it paid get no more together than the leaf alone would.
    function tip(uint256 units, uint256 tipBps) external pure {
        require(units <= Lanes.MAX && tipBps <= 4000);
        assert(Shares.bpsOf(units, tipBps) <= units);
    }

    // ------------------------------------------------------------------------------------------------ calls

    /// @dev What stands of a leaf before a call. By {growing}, what its group's pushes paid is no more than its part.
    struct Before {
        uint256 own;
        bool stuck;
        uint256 byGroup;
        uint256 part;
        uint256 paid;
    }

    /// @dev Claims pay the rest, and leave the group alone.
    function claim(Before calldata b) external pure {
        uint256 got = _before(b);
        if (b.part <= got) return;
        assert(_after({own: b.part, stuck: false, byGroup: b.byGroup, part: b.part, paid: b.paid + (b.part - got)}));
    }

    /// @dev A push moves the group to all that came in. It leaves out a leaf that is due nothing.
    function pushOfNothing(Before calldata b) external pure {
        if (b.part > _before(b)) return;
        assert(_after({own: b.own, stuck: b.stuck, byGroup: b.part, part: b.part, paid: b.paid}));
    }

    /// @dev A push that pays a leaf, by its lane or along with its group.
    function pushThatPays(Before calldata b) external pure {
        uint256 got = _before(b);
        if (b.part <= got) return;
        assert(
            _after({
                own: b.stuck ? b.part : b.own,
                stuck: false,
                byGroup: b.part,
                part: b.part,
                paid: b.paid + (b.part - got)
            })
        );
    }

    /// @dev A push whose transfer fails.
    function pushThatFails(Before calldata b) external pure {
        uint256 got = _before(b);
        if (b.part <= got) return;
        assert(_after({own: got, stuck: true, byGroup: b.part, part: b.part, paid: b.paid}));
    }

    /// @dev A push leaves out a held leaf, of which nothing was paid. Its record begins as stuck at nothing.
    function pushOfHeld(Before calldata b) external pure {
        require(b.own == 0 && b.stuck);
        _before(b);
        assert(_after({own: 0, stuck: true, byGroup: b.part, part: b.part, paid: b.paid}));
    }

    // ------------------------------------------------------------------------------------------------ internals

    function _bound(uint256 accrued, uint256 weight, uint256 total) private pure {
        require(accrued <= Lanes.MAX && total > 0 && total <= type(uint64).max && weight <= total);
    }

    /// @dev What is assumed.
    function _before(Before calldata b) private pure returns (uint256 got) {
        require(b.part <= Lanes.MAX && b.byGroup <= b.part && b.own <= b.part);
        got = Lanes.gotOf({own: b.own, isStuck: b.stuck, byGroup: b.byGroup});
        require(b.paid == got);
    }

    /// @dev The same again.
    function _after(uint256 own, bool stuck, uint256 byGroup, uint256 part, uint256 paid) private pure returns (bool) {
        bool within = byGroup <= part && own <= part && paid <= part;
        return within && paid == Lanes.gotOf({own: own, isStuck: stuck, byGroup: byGroup});
    }
}
