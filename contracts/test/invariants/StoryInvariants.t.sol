// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockingToken} from "../support/tokens/BlockingToken.sol";
import {StoryHandler} from "./StoryHandler.sol";
import {Test} from "forge-std/Test.sol";
import {Datasets} from "src/Datasets.sol";
import {Delivery} from "src/Delivery.sol";
import {Market} from "src/Market.sol";
import {Payouts} from "src/Payouts.sol";
import {Sale, State} from "src/interfaces/IMarket.sol";
import {SaleId, SnapshotId} from "src/interfaces/Ids.sol";

/// @notice Invariants 1 to 9 of Invariants.md.
contract StoryInvariants is Test {
    uint32 internal constant LEAVES = 130;
    uint256 internal constant T = 3;

    StoryHandler internal handler;
    BlockingToken internal token;
    Market internal market;
    Delivery internal delivery;
    Payouts internal payouts;
    Datasets internal datasets;

    function setUp() public {
        handler = new StoryHandler();
        handler.setUp();
        token = handler.token();
        (market, delivery, payouts, datasets) = handler.contracts();
        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = handler.offer.selector;
        selectors[1] = handler.commitSome.selector;
        selectors[2] = handler.confirmSome.selector;
        selectors[3] = handler.resolve.selector;
        selectors[4] = handler.refund.selector;
        selectors[5] = handler.settle.selector;
        selectors[6] = handler.wait.selector;
        selectors[7] = handler.pushBlock.selector;
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
    function invariant_Story() public view {
        assertGe(token.balanceOf(address(payouts)), payouts.liabilities(token), "balance");
        for (uint32 i = 0; i < 4; ++i) {
            checkPart(handler.watched(i));
        }
        checkMoney();
        checkStates();
    }

    /// @dev 1 and 2.
    function checkLiabilities() internal view {
        uint256 owed = 0;
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            Sale memory sale = market.saleOf(id);
            if (sale.state != State.Settled && sale.state != State.Refunded) owed += sale.price;
        }
        for (uint256 i = 0; i < 2; ++i) {
            owed += payouts.poolOf(handler.snapshots(i)).index;
        }
        for (uint256 i = 0; i < 3; ++i) {
            owed += payouts.creditOf(token, address(uint160(0xb000 + i)));
        }
        for (uint32 i = 0; i < LEAVES; ++i) {
            owed -= token.balanceOf(handler.leafAt(i));
        }
        assertEq(payouts.liabilities(token), owed, "liabilities");
    }

    /// @dev 4. The accounts are in both snapshots: what they hold came from both pools.
    function checkPart(uint32 i) internal view returns (uint256 held) {
        (SnapshotId a, SnapshotId b) = (handler.snapshots(0), handler.snapshots(1));
        uint256 part = uint256(payouts.poolOf(a).index) / LEAVES + uint256(payouts.poolOf(b).index) / LEAVES;
        address account = handler.leafAt(i);
        held = token.balanceOf(account);
        assertEq(held + payouts.due(a, i, account, 1) + payouts.due(b, i, account, 1), part, "part");
    }

    /// @dev 3 and 4.
    function checkParts() internal view {
        uint256 paid = 0;
        for (uint32 i = 0; i < LEAVES; ++i) {
            paid += checkPart(i);
        }
        uint256 received =
            uint256(payouts.poolOf(handler.snapshots(0)).index) + payouts.poolOf(handler.snapshots(1)).index;
        assertLe(paid, received, "paid");
    }

    /// @dev 5: pools hold the settled prices, buyers the refunded ones.
    function checkMoney() internal view {
        uint256[2] memory settled;
        uint256[3] memory refunded;
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            Sale memory sale = market.saleOf(id);
            bool first = SnapshotId.unwrap(sale.snapshot) == SnapshotId.unwrap(handler.snapshots(0));
            if (sale.state == State.Settled) settled[first ? 0 : 1] += sale.price;
            if (sale.state == State.Refunded) refunded[uint160(sale.buyer) - 0xb000] += sale.price;
        }
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(payouts.poolOf(handler.snapshots(i)).index, settled[i], "pool");
        }
        for (uint256 i = 0; i < 3; ++i) {
            address buyer = address(uint160(0xb000 + i));
            assertEq(token.balanceOf(buyer) + payouts.creditOf(token, buyer), refunded[i], "buyer");
        }
    }

    /// @dev 7, 8 and 9.
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
                SnapshotId snapshot = market.saleOf(id).snapshot;
                assertEq(market.lockedEpoch(datasets.snapshotOf(snapshot).dataset), 1, "lock");
            }
        }
        assertFalse(handler.soldWhileLocked(), "sold while locked");
    }

    /// @dev 6: at the end of each run, time passes, and one call ends each sale.
    function afterInvariant() public {
        skip(60 days);
        for (uint256 i = 0; i < handler.saleCount(); ++i) {
            (SaleId id,,) = saleAt(i);
            State state = market.stateOf(id);
            if (state == State.Accepted || state == State.Committed) market.refund(id);
            if (state == State.Confirmed) market.settle(id);
            state = market.stateOf(id);
            assertTrue(state == State.Settled || state == State.Refunded, "does not end");
        }
        checkLiabilities();
        checkParts();
        invariant_Story();
    }
}
