// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {StoryHandler} from "./StoryHandler.sol";
import {Test} from "forge-std/Test.sol";
import {Committee} from "src/Committee.sol";
import {Datasets} from "src/Datasets.sol";
import {Delivery} from "src/Delivery.sol";
import {Market} from "src/Market.sol";
import {Payouts} from "src/Payouts.sol";
import {Offer, State} from "src/interfaces/IMarket.sol";
import {SaleId, SnapshotId} from "src/interfaces/Ids.sol";

/// @notice Invariants 1 to 10 of Invariants.md, for snapshots of a number of leaves.
abstract contract StoryCampaign is Test {
    uint256 internal constant T = 3;

    uint32 internal leafCount;
    StoryHandler internal handler;
    Committee internal committee;
    BlockingToken internal token;
    Market internal market;
    Delivery internal delivery;
    Payouts internal payouts;
    Datasets internal datasets;

    function begin(uint32 leafCount_) internal {
        leafCount = leafCount_;
        handler = new StoryHandler(leafCount_);
        handler.setUp();
        token = handler.token();
        (committee, market, delivery, payouts, datasets) = handler.contracts();
        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = handler.offer.selector;
        selectors[1] = handler.commitSome.selector;
        selectors[2] = handler.confirmSome.selector;
        selectors[3] = handler.resolve.selector;
        selectors[4] = handler.refund.selector;
        selectors[5] = handler.settle.selector;
        selectors[6] = handler.wait.selector;
        selectors[7] = handler.pushGroup.selector;
        selectors[8] = handler.claimOne.selector;
        selectors[9] = handler.block_.selector;
        selectors[10] = handler.blockBuyer.selector;
        selectors[11] = handler.sell.selector;
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

    /// @dev One campaign for all, because a campaign is what takes the time. Every leaf is looked at when it ends.
    function checkStory() internal view {
        for (uint32 i = 0; i < 4; ++i) {
            checkPart(handler.watched(i));
        }
        checkMoney();
        checkStates();
    }

    /// @dev 1 and 2: units are base units, since the token has 6 decimals.
    function checkVault() internal view {
        uint256 owed = 0;
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            State state = market.stateOf(id);
            if (state != State.Settled && state != State.Refunded) owed += handler.offerOf(id).price;
        }
        for (uint256 i = 0; i < 2; ++i) {
            owed += handler.received(handler.snapshots(i));
        }
        for (uint256 i = 0; i < 3; ++i) {
            owed += payouts.creditOf(token, address(uint160(0xb000 + i)));
        }
        for (uint32 i = 0; i < leafCount; ++i) {
            owed -= token.balanceOf(handler.leafAt(i));
        }
        assertEq(token.balanceOf(address(payouts)), owed, "balance of the vault");
    }

    /// @dev 4. The accounts are in both snapshots: what they hold came from both pools.
    function checkPart(uint32 i) internal view returns (uint256 held) {
        (SnapshotId a, SnapshotId b) = (handler.snapshots(0), handler.snapshots(1));
        uint256 part = uint256(handler.received(a)) / leafCount + uint256(handler.received(b)) / leafCount;
        held = token.balanceOf(handler.leafAt(i));
        assertEq(held + handler.due(a, i) + handler.due(b, i), part, "part");
    }

    /// @dev 3 and 4.
    function checkParts() internal view {
        uint256 paid = 0;
        for (uint32 i = 0; i < leafCount; ++i) {
            paid += checkPart(i);
        }
        uint256 received = uint256(handler.received(handler.snapshots(0))) + handler.received(handler.snapshots(1));
        assertLe(paid, received, "paid");
    }

    /// @dev 5: pools hold the settled prices, buyers the refunded ones.
    function checkMoney() internal view {
        uint256[2] memory settled;
        uint256[3] memory refunded;
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            Offer memory o = handler.offerOf(id);
            State state = market.stateOf(id);
            bool first = SnapshotId.unwrap(o.snapshot) == SnapshotId.unwrap(handler.snapshots(0));
            if (state == State.Settled) settled[first ? 0 : 1] += o.price;
            if (state == State.Refunded) refunded[uint160(o.buyer) - 0xb000] += o.price;
        }
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(handler.received(handler.snapshots(i)), settled[i], "pool");
        }
        for (uint256 i = 0; i < 3; ++i) {
            address buyer = address(uint160(0xb000 + i));
            assertEq(token.balanceOf(buyer) + payouts.creditOf(token, buyer), refunded[i], "buyer");
        }
    }

    /// @dev 7 to 10.
    function checkStates() internal view {
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id, bool wasCommitted, bool wasConfirmed) = saleAt(i);
            State state = market.stateOf(id);
            uint256 standing = delivery.standing(id);
            bool quorum = popCount(standing) >= T;
            assertEq(state == State.Confirmed || state == State.Settled, quorum, "standing");
            assertEq(wasConfirmed, quorum, "confirmed");
            assertEq(standing & ~delivery.committed(id), 0, "committed");
            if (standing != 0) assertTrue(wasCommitted, "stands without having been Committed");
            if (state == State.Refunded && wasCommitted) {
                SnapshotId snapshot = handler.offerOf(id).snapshot;
                assertEq(committee.lockedEpoch(datasets.snapshotOf(snapshot).dataset), 1, "lock");
            }
        }
        assertFalse(handler.soldWhileLocked(), "sold while locked");
        assertFalse(handler.committedWhileLocked(), "committed while locked");
    }

    /// @dev 6: at the end of each run, time passes, and one call ends each sale.
    function afterInvariant() public {
        skip(60 days);
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            Offer memory o = handler.offerOf(id);
            State state = market.stateOf(id);
            if (state == State.Accepted) market.resolve(o);
            if (state == State.Committed) market.refund(o);
            if (state == State.Confirmed) market.settle(o);
            state = market.stateOf(id);
            assertTrue(state == State.Settled || state == State.Refunded, "does not end");
        }
        checkVault();
        checkParts();
        checkStory();
    }
}

/// @notice Most calls: three leaves are cheap to push, and three parts of a price leave a remainder as well as 130 do.
contract StoryInvariants is StoryCampaign {
    function setUp() public {
        begin(3);
    }

    /// @dev What a call breaks stays broken, so looking after every sixteenth call and the last is enough, and ten times as fast.
    /// forge-config: default.invariant.check-interval = 16
    function invariant_Story() public view {
        checkStory();
    }
}

/// @notice Two groups, a full one and one of two leaves.
contract StoryOfTwoGroupsInvariants is StoryCampaign {
    function setUp() public {
        begin(130);
    }

    /// forge-config: default.invariant.runs = 4
    /// forge-config: default.invariant.check-interval = 16
    function invariant_Story() public view {
        checkStory();
    }
}
