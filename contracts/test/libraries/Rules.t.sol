// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Tally} from "src/interfaces/IBallots.sol";
import {VoteRule} from "src/interfaces/IDatasets.sol";
import {Rules} from "src/libraries/Rules.sol";

contract RulesTest is Test {
    /// @dev A tally that can be: nobody says no who did not vote, and no more vote than there are.
    function tallyOf(uint64 voted, uint64 no, uint64 total) internal pure returns (Tally memory tally, uint64) {
        total = uint64(bound(total, 1, type(uint64).max));
        tally.voted = uint64(bound(voted, 0, total));
        tally.no = uint64(bound(no, 0, tally.voted));
        return (tally, total);
    }

    function testFuzz_NoneAcceptsAll(uint16 bps, uint64 voted, uint64 no, uint64 total) public pure {
        Tally memory tally;
        (tally, total) = tallyOf(voted, no, total);
        assertTrue(Rules.accepts(VoteRule.None, bps, tally, total));
        assertFalse(Rules.isLost(VoteRule.None, bps, tally, total));
    }

    function testFuzz_VetoRejectsFromItsPartOfNoOn(uint16 bps, uint64 voted, uint64 no, uint64 total) public pure {
        Tally memory tally;
        (tally, total) = tallyOf(voted, no, total);
        // The least whole weight that is not below the part.
        uint256 least = (uint256(total) * bps + 9999) / 10_000;
        assertEq(Rules.accepts(VoteRule.Veto, bps, tally, total), tally.no < least);
        assertEq(Rules.isLost(VoteRule.Veto, bps, tally, total), tally.no >= least);
    }

    function testFuzz_BallotNeedsQuorumAndMajority(uint16 bps, uint64 voted, uint64 no, uint64 total) public pure {
        Tally memory tally;
        (tally, total) = tallyOf(voted, no, total);
        uint256 least = (uint256(total) * bps + 9999) / 10_000;
        bool majority = tally.voted - tally.no > tally.no;
        assertEq(Rules.accepts(VoteRule.Ballot, bps, tally, total), tally.voted >= least && majority);
    }

    /// @dev What can still become of a tally: others vote, and who said yes says no.
    function later(Tally memory tally, uint64 total, uint64 more, uint64 moreNo) internal pure returns (Tally memory) {
        uint64 voted = uint64(bound(more, tally.voted, total));
        return Tally({voted: voted, no: uint64(bound(moreNo, tally.no, voted))});
    }

    function testFuzz_WhatIsLostIsNeverAccepted(
        bool veto,
        uint16 bps,
        uint64[3] memory now_,
        uint64 more,
        uint64 moreNo
    ) public pure {
        (Tally memory tally, uint64 total) = tallyOf(now_[0], now_[1], now_[2]);
        VoteRule rule = veto ? VoteRule.Veto : VoteRule.Ballot;
        if (!Rules.isLost(rule, bps, tally, total)) return;
        assertFalse(Rules.accepts(rule, bps, tally, total), "now");
        assertFalse(Rules.accepts(rule, bps, later(tally, total, more, moreNo), total), "later");
    }

    function testFuzz_WhatIsNotLostCanStillBeAccepted(bool veto, uint16 bps, uint64[3] memory now_) public pure {
        (Tally memory tally, uint64 total) = tallyOf(now_[0], now_[1], now_[2]);
        VoteRule rule = veto ? VoteRule.Veto : VoteRule.Ballot;
        bps = uint16(bound(bps, 1, 10_000));
        if (Rules.isLost(rule, bps, tally, total)) return;
        // All others say yes.
        tally.voted = total;
        assertTrue(Rules.accepts(rule, bps, tally, total));
    }

    function test_Edges() public pure {
        assertTrue(Rules.accepts(VoteRule.Veto, 3333, Tally(3332, 3332), 10_000), "one below the veto");
        assertFalse(Rules.accepts(VoteRule.Veto, 3333, Tally(3333, 3333), 10_000), "the veto");
        assertTrue(Rules.accepts(VoteRule.Ballot, 5000, Tally(5000, 2499), 10_000), "quorum and majority");
        assertFalse(Rules.accepts(VoteRule.Ballot, 5000, Tally(4999, 0), 10_000), "one below the quorum");
        assertFalse(Rules.accepts(VoteRule.Ballot, 5000, Tally(5000, 2500), 10_000), "half");
        assertTrue(Rules.isLost(VoteRule.Ballot, 1, Tally(5000, 5000), 10_000), "half of all");
        assertFalse(Rules.isLost(VoteRule.Ballot, 1, Tally(4999, 4999), 10_000), "one less");
        uint64 all = type(uint64).max;
        assertTrue(Rules.accepts(VoteRule.Ballot, 10_000, Tally(all, all / 2), all), "the most weight");
        assertFalse(Rules.accepts(VoteRule.Veto, 10_000, Tally(all, all), all), "all veto");
    }
}
