// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import "../support/Fixture.sol";
import {BlockingToken} from "../support/tokens/BlockingToken.sol";

/// @notice Plays everyone: buyers, members, contributors and passers-by, in any order. Calls that the contracts would refuse are
/// not made, so that a revert is a finding.
contract StoryHandler is Fixture {
    struct Ghost {
        SaleId id;
        bool wasCommitted;
        bool wasConfirmed;
    }

    uint256 internal constant LEAVES = 130;

    BlockingToken public token;
    SnapshotId[] public snapshots;
    Ghost[] public sales;
    bool public soldWhileLocked;

    function setUp() public override {
        super.setUp();
        token = new BlockingToken();
        dollar = token;
        makeKeyInDollars();
        leaves = Trees.equal(LEAVES, 1);
        for (uint256 i = 0; i < 2; ++i) {
            Terms memory terms = defaultTerms();
            (terms.token, terms.salt) = (address(token), bytes32(i));
            (terms.cadence.sellFor, terms.floorPrice) = (3650 days, 1);
            terms.windows =
                Windows({vote: 0, commit: 20 minutes, release: 20, confirm: 20 minutes, dispute: 10 minutes});
            snapshots.push(commitSnapshot(nextSnapshot(datasets.create(terms))));
        }
        skip(10);
    }

    /// @dev The committee's bonds are in another token, whose balances don't matter here.
    function makeKeyInDollars() internal {
        DemoDollar bond = new DemoDollar();
        (DemoDollar kept, BlockingToken blocking) = (bond, token);
        dollar = kept;
        deploy(founders, T);
        makeKey();
        dollar = blocking;
    }

    // ------------------------------------------------------------------------------------------------ sales

    function offer(uint256 which, uint128 price) external {
        Offer memory o = defaultOffer(snapshots[which % 2]);
        o.price = uint128(bound(price, LEAVES, MAX_PRICE));
        o.salt = bytes32(sales.length);
        o.buyer = address(uint160(0xb000 + sales.length % 3));
        fund(o.buyer, o.price);
        bool locked = market.lockedEpoch(datasets.snapshotOf(o.snapshot).dataset) != 0;
        vm.prank(o.buyer);
        try market.offer(o, keyG1, keyG2) returns (SaleId id) {
            soldWhileLocked = soldWhileLocked || locked;
            sales.push(Ghost(id, false, false));
        } catch (bytes memory reason) {
            assertTrue(locked && bytes4(reason) == IMarket.Market_DatasetLocked.selector, "offer refused");
            token.burn(o.buyer, o.price);
        }
    }

    function commitSome(uint256 which, uint256 members) external {
        (bool ok, SaleId id) = pick(which, State.Accepted);
        if (!ok || block.timestamp >= market.saleOf(id).commitEnds) return;
        // Often all, so that sales go on.
        members = members % 4 != 0 ? ALL : bound(members, 1, ALL);
        if (members & ~delivery.committed(id) == 0) return;
        commit(id, members);
        note();
    }

    function confirmSome(uint256 which, uint256 lists) external {
        (bool ok, SaleId id) = pick(which, State.Committed);
        if (!ok) (ok, id) = pick(which, State.Confirmed);
        if (!ok || block.timestamp >= market.saleOf(id).confirmEnds) return;
        uint256 committed = delivery.committed(id);
        lists = lists % 4 != 0 ? committed : lists & committed;
        if (lists & ~delivery.standing(id) == 0) return;
        confirm(id, lists);
        note();
    }

    function resolve(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Accepted);
        if (!ok || block.timestamp < market.saleOf(id).commitEnds) return;
        market.resolve(id);
        note();
    }

    function refund(uint256 which) external {
        (bool ok, SaleId id) = pick(which, which % 2 == 0 ? State.Accepted : State.Committed);
        if (!ok || block.timestamp < market.saleOf(id).confirmEnds) return;
        market.refund(id);
    }

    function settle(uint256 which) external {
        (bool ok, SaleId id) = pick(which, State.Confirmed);
        if (!ok) return;
        // Often by waiting, else few would come to it.
        uint64 disputeEnds = market.saleOf(id).disputeEnds;
        if (block.timestamp < disputeEnds && which % 3 != 0) vm.warp(disputeEnds);
        if (block.timestamp >= disputeEnds) market.settle(id);
    }

    /// @dev A sale on which everybody works at once, up to Confirmed.
    function sell(uint256 which, uint128 price) external {
        uint256 before = sales.length;
        this.offer(which, price);
        if (sales.length == before) return;
        commit(sales[before].id, ALL);
        confirm(sales[before].id, ALL);
        note();
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 25 minutes));
    }

    /// @dev The first sale in a state at or after a place.
    function pick(uint256 which, State state) internal view returns (bool, SaleId) {
        for (uint256 i = 0; i < sales.length; ++i) {
            SaleId id = sales[(which % sales.length + i) % sales.length].id;
            if (market.stateOf(id) == state) return (true, id);
        }
        return (false, SaleId.wrap(0));
    }

    /// @dev Remembers how far sales went.
    function note() internal {
        for (uint256 i = 0; i < sales.length; ++i) {
            State state = market.stateOf(sales[i].id);
            if (state == State.Committed || state == State.Confirmed) sales[i].wasCommitted = true;
            if (state == State.Confirmed) sales[i].wasConfirmed = true;
        }
    }

    // ------------------------------------------------------------------------------------------------ payouts

    function pushBlock(uint256 which, uint32 blockIndex) external {
        SnapshotId id = snapshots[which % 2];
        if (payouts.poolOf(id).index == 0) return;
        (Leaves memory part, SumNode[] memory siblings) = Trees.sumBlock(leaves, blockIndex % 2);
        try payouts.push(id, blockIndex % 2, part.accounts, part.weights, siblings) {}
        catch (bytes memory reason) {
            assertEq(bytes4(reason), IPayouts.Payouts_NothingDue.selector, "push refused");
        }
    }

    function claimOne(uint256 which, uint32 index) external {
        SnapshotId id = snapshots[which % 2];
        index = watched(index);
        address account = leaves.accounts[index];
        if (payouts.due(id, index, account, 1) == 0 || token.blocked(account)) return;
        claim(id, index);
    }

    function block_(uint32 index, bool value) external {
        token.setBlocked(leaves.accounts[watched(index)], value);
    }

    function blockBuyer(uint256 which, bool value) external {
        token.setBlocked(address(uint160(0xb000 + which % 3)), value);
    }

    // ------------------------------------------------------------------------------------------------ views

    /// @dev A few leaves of either block, on which claims and blocks concentrate: 0, 127, 2, 129.
    function watched(uint32 index) public pure returns (uint32) {
        return index % 4 + (index % 2) * 126;
    }

    function saleCount() external view returns (uint256) {
        return sales.length;
    }

    function leafAt(uint32 index) external view returns (address) {
        return leaves.accounts[index];
    }

    function contracts() external view returns (Market, Delivery, Payouts, Datasets) {
        return (market, delivery, payouts, datasets);
    }
}
