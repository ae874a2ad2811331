// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {WildToken} from "../support/tokens/WildToken.sol";
import {StoryHandler} from "./StoryHandler.sol";
import {Test} from "forge-std/Test.sol";
import {Ballots} from "src/Ballots.sol";
import {Committee} from "src/Committee.sol";
import {Datasets} from "src/Datasets.sol";
import {Delivery} from "src/Delivery.sol";
import {Market} from "src/Market.sol";
import {Payouts} from "src/Payouts.sol";
import {VoteRule} from "src/interfaces/IDatasets.sol";
import {Offer, State} from "src/interfaces/IMarket.sol";
import {SaleId, SnapshotId} from "src/interfaces/Ids.sol";

/// @notice All of Invariants.md, for snapshots of a number of leaves.
abstract contract StoryCampaign is Test {
    uint256 internal constant T = 3;

    StoryHandler internal handler;
    Committee internal committee;
    WildToken internal token;
    Market internal market;
    Delivery internal delivery;
    Payouts internal payouts;
    Datasets internal datasets;
    Ballots internal ballots;

    function begin(uint32 leafCount, VoteRule[2] memory rules) internal {
        handler = new StoryHandler(leafCount, rules);
        handler.setUp();
        (token, committee, market, delivery, payouts, datasets) = handler.contracts();
        ballots = Ballots(market.ballots());
        bytes4[] memory selectors = new bytes4[](28);
        selectors[0] = handler.offer.selector;
        selectors[1] = handler.commitSome.selector;
        selectors[2] = handler.confirmSome.selector;
        selectors[3] = handler.resolve.selector;
        selectors[4] = handler.refund.selector;
        selectors[5] = handler.settle.selector;
        selectors[6] = handler.wait.selector;
        selectors[7] = handler.sell.selector;
        selectors[8] = handler.blockBuyer.selector;
        selectors[9] = handler.donate.selector;
        selectors[10] = handler.pause.selector;
        selectors[11] = handler.block_.selector;
        selectors[12] = handler.claimOne.selector;
        selectors[13] = handler.claimBoth.selector;
        selectors[14] = handler.name.selector;
        selectors[15] = handler.pushGroup.selector;
        selectors[16] = handler.castSome.selector;
        selectors[17] = handler.voteOne.selector;
        selectors[18] = handler.cancel.selector;
        selectors[19] = handler.decide.selector;
        selectors[20] = handler.leave.selector;
        selectors[21] = handler.leaveOut.selector;
        selectors[22] = handler.fault.selector;
        selectors[23] = handler.claimForAnother.selector;
        selectors[24] = handler.takeFees.selector;
        selectors[25] = handler.takeTreasury.selector;
        selectors[26] = handler.takeCredit.selector;
        selectors[27] = handler.challenge.selector;
        targetSelector(FuzzSelector(address(handler), selectors));
        targetContract(address(handler));
    }

    function saleAt(uint256 i) internal view returns (SaleId id, bool wasCommitted, bool wasConfirmed) {
        return handler.sales(i);
    }

    function popCount(uint256 bits) internal pure returns (uint256 count) {
        for (; bits != 0; bits &= bits - 1) {
            ++count;
        }
    }

    /// @dev One campaign for all, because a campaign is what takes the time.
    function checkStory() internal view {
        handler.check(owedBeside());
        checkPrices();
        checkStates();
    }

    /// @dev Escrows of sales that have not ended, and credits. Units are base units, since the token has 6 decimals.
    function owedBeside() internal view returns (uint256 owed) {
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            State state = market.stateOf(id);
            if (state < State.Settled) owed += handler.offerOf(id).price;
        }
        for (uint256 i = 0; i < 3; ++i) {
            owed += payouts.creditOf(token, address(uint160(0xb000 + i))) + payouts.creditOf(token, handler.payeeAt(i));
        }
    }

    /// @dev 7: pools hold the settled prices less what others keep, buyers the refunded ones and what was banned.
    function checkPrices() internal view {
        uint256[2] memory settled;
        uint256[3] memory refunded;
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            Offer memory o = handler.offerOf(id);
            State state = market.stateOf(id);
            bool first = SnapshotId.unwrap(o.snapshot) == SnapshotId.unwrap(handler.snapshots(0));
            uint256 back = handler.returned(id);
            if (state == State.Settled) settled[first ? 0 : 1] += o.price - back - handler.keptOf(id);
            refunded[uint160(o.buyer) - 0xb000] += state > State.Settled ? o.price : back;
        }
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(handler.receivedBy(i), settled[i], "pool");
        }
        for (uint256 i = 0; i < 3; ++i) {
            address buyer = address(uint160(0xb000 + i));
            assertEq(token.balanceOf(buyer) + payouts.creditOf(token, buyer), refunded[i], "buyer");
        }
    }

    /// @dev 9 to 12.
    function checkStates() internal view {
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id, bool wasCommitted, bool wasConfirmed) = saleAt(i);
            State state = market.stateOf(id);
            uint256 standing = delivery.standing(id);
            bool quorum = popCount(standing) >= T;
            checkVoted(id, state);
            assertEq(state == State.Confirmed || state == State.Settled, quorum, "standing");
            assertEq(wasConfirmed, quorum, "confirmed");
            assertEq(standing & ~delivery.committed(id), 0, "committed");
            assertEq(standing & ~delivery.agreed(id), 0, "agreed");
            if (standing != 0) assertTrue(wasCommitted, "stands without having been Committed");
            if (state == State.Refunded && wasCommitted) {
                SnapshotId snapshot = handler.offerOf(id).snapshot;
                assertEq(committee.lockedEpoch(datasets.snapshotOf(snapshot).dataset), 1, "lock");
            }
        }
        assertFalse(handler.soldWhileLocked(), "sold while locked");
        assertFalse(handler.committedWhileLocked(), "committed while locked");
    }

    /// @dev 18 and 19.
    function checkVoted(SaleId id, State state) internal view {
        if (handler.ruleOf(id) == VoteRule.None) {
            bool untouched = ballots.tallyOf(id).voted == 0;
            bool passed = state != State.Offered && state != State.Rejected && state != State.Cancelled;
            assertTrue(untouched && passed, "voted on under rule none");
        }
        if (state == State.Cancelled) assertEq(ballots.tallyOf(id).voted, 0, "cancelled though voted on");
        if (state == State.Offered || state == State.Rejected || state == State.Cancelled) {
            assertEq(delivery.committed(id), 0, "committed without acceptance");
            assertEq(market.saleOf(id).epoch, 0, "epoch without acceptance");
        }
    }

    /// @dev 6 and 8, at the end of each run.
    function afterInvariant() public {
        checkStory();
        handler.endAll();
        checkStory();
        handler.finish();
        checkStory();
    }
}

/// @notice Most calls: eleven leaves are cheap to push, and eleven parts of a price leave a remainder as well as 130 do. Sales go
/// quickly, since nobody votes in one dataset.
contract StoryInvariants is StoryCampaign {
    function setUp() public {
        begin(11, [VoteRule.None, VoteRule.Ballot]);
    }

    /// @dev What a call breaks stays broken, so looking after every sixteenth call and the last is enough, and ten times as fast.
    /// forge-config: default.invariant.check-interval = 16
    function invariant_Story() public view {
        checkStory();
    }
}

/// @notice Contributors vote on all offers.
contract StoryOfVotesInvariants is StoryCampaign {
    function setUp() public {
        begin(11, [VoteRule.Veto, VoteRule.Ballot]);
    }

    /// forge-config: default.invariant.runs = 100
    /// forge-config: default.invariant.check-interval = 16
    function invariant_Story() public view {
        checkStory();
    }
}

/// @notice Two groups, a full one and one of two leaves.
contract StoryOfTwoGroupsInvariants is StoryCampaign {
    function setUp() public {
        begin(130, [VoteRule.Veto, VoteRule.None]);
    }

    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.check-interval = 16
    function invariant_Story() public view {
        checkStory();
    }
}
