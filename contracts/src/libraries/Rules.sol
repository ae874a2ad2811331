// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Tally} from "../interfaces/IBallots.sol";
import {VoteRule} from "../interfaces/IDatasets.sol";

/// @title Rules
/// @notice What votes decide (node/SPEC.md 5.46). Products of a weight and parts of 10,000 fit 78 bits.
library Rules {
    uint256 private constant BPS = 10_000;

    /// @notice Whether the votes accept an offer, once voting is over.
    /// @param bps Parts of 10,000 of the total weight: those of no that reject under rule veto, those that must vote under rule
    /// ballot.
    function accepts(VoteRule rule, uint16 bps, Tally memory tally, uint64 totalWeight) internal pure returns (bool) {
        if (rule == VoteRule.None) return true;
        if (rule == VoteRule.Veto) return tally.no * BPS < bps * uint256(totalWeight);
        return tally.voted * BPS >= bps * uint256(totalWeight) && tally.voted - tally.no > tally.no;
    }

    /// @notice Whether no votes that are still to come can have an offer accepted: who said no stays with it. What is lost is not
    /// accepted.
    function isLost(VoteRule rule, uint16 bps, Tally memory tally, uint64 totalWeight) internal pure returns (bool) {
        if (rule == VoteRule.Ballot) return uint256(tally.no) * 2 >= totalWeight;
        return !accepts(rule, bps, tally, totalWeight);
    }
}
